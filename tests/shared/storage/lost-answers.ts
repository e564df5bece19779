import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * A client over a network that loses responses after the store has acted.
 * @param isLost called with the number of each response, from 1
 */
export function losingAnswers(
  client: DynamoDBDocumentClient,
  isLost: (answer: number) => boolean,
): DynamoDBDocumentClient {
  let answers = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      answers += 1;
      if (isLost(answers)) throw Object.assign(new Error('lost'), { code: 'ECONNRESET' });
      return answer;
    },
    { step: 'deserialize', priority: 'high', name: 'loseAnswers' },
  );
  return client;
}

export function losingFirstAnswer(client: DynamoDBDocumentClient): DynamoDBDocumentClient {
  return losingAnswers(client, (answer) => answer === 1);
}

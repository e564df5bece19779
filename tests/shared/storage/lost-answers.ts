import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * The client, with a network that loses answers after the store has acted on the request.
 * @param isLost told the number of each answer, from 1
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

import type { Choice } from '../bench/pdf/seeded-choice.ts';

/** Sends a request over a line that loses requests, or answers of requests that had their effect, until an answer arrives. */
export async function overFailingLine<Answer>(
  choice: Choice,
  send: () => Promise<Answer>,
): Promise<Answer> {
  for (;;) {
    const requestIsLost = choice(3) === 0;
    if (requestIsLost) continue;
    const answer = await send();
    const answerIsLost = choice(2) === 0;
    if (!answerIsLost) return answer;
  }
}

import type { Choice } from '../bench/pdf/seeded-choice.ts';

/** Sends a request over a line that loses requests, or answers of requests that had their effect, until an answer arrives. */
export async function overFailingLine<Answer>(
  choice: Choice,
  send: () => Promise<Answer>,
): Promise<Answer> {
  for (;;) {
    const lost = choice(3);
    if (lost === 0) continue;
    const answer = await send();
    if (lost === 2) return answer;
  }
}

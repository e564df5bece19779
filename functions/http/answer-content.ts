import { Problem } from '../../shared/domain/problem.ts';

/** A Lambda answer has at most 6 MB, headers included. */
export const maxAnswerBytes = 5_500_000;

/** Answers what was put together of several records. @throws Problem `records_too_large` */
export function answerContent<Body extends object>(
  body: Body,
): { readonly status: 200; readonly body: Body } {
  const bytes = Buffer.byteLength(JSON.stringify(body));
  if (bytes <= maxAnswerBytes) return { status: 200, body };
  const detail = `The answer has ${bytes} bytes; ${maxAnswerBytes} can be sent at once. Read the records by their lists.`;
  throw new Problem('records_too_large', detail);
}

import type { IncomingMessage } from 'node:http';
import { Problem } from '../../shared/domain/problem.ts';

/** The whole body. What is too large is read to its end and thrown away, so that the caller can read the answer. */
export async function readBody(message: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message) {
    bytes += chunk.length;
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  if (bytes > mostBytes)
    throw new Problem('body_too_large', `The body has ${bytes} bytes; ${mostBytes} are allowed.`);
  return Buffer.concat(chunks);
}

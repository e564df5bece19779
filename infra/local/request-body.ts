import type { IncomingMessage } from 'node:http';
import { Problem } from '../../shared/domain/problem.ts';

/** Reads the whole body. One that is too large is read to its end and discarded, so that the caller can read the answer. */
export async function readBody(message: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  if (bytes > maxBytes)
    throw new Problem('body_too_large', `The body has ${bytes} bytes; ${maxBytes} are allowed.`);
  return Buffer.concat(chunks);
}

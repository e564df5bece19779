import type { Socket } from 'node:net';
import { toProblemReply } from '../../shared/contract/problem-reply.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { newRequestId } from './event.ts';

/** Answers bytes that Node cannot parse as a request with a problem, as any other error, and closes the connection. */
export function refuseMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'headers_too_large' : 'malformed_request';
  const problem = new Problem(code);
  const { body, headers } = toProblemReply(problem, newRequestId());
  const lines = Object.entries({
    ...headers,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} Refused\r\n${lines.join('')}\r\n${body}`);
}

import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileCors } from '../../shared/contract/cors.ts';
import { corsHeaders, isPreflight } from './cors.ts';

export type FileServer = { readonly endpoint: string; stop(): Promise<void> };

/** Stands before the embedded store of files, which has no CORS, and answers web pages as the bucket does on AWS. */
export async function startFileServer(
  store: string,
  origins: readonly string[],
): Promise<FileServer> {
  const server = createServer((message, response) => {
    for (const [name, value] of Object.entries(corsHeaders(message, origins, fileCors)))
      response.setHeader(name, value);
    if (origins.length > 0) response.setHeader('vary', 'origin');
    if (!isPreflight(message)) return pass(message, response, store);
    const isAllowed = response.hasHeader('access-control-allow-origin');
    response.writeHead(isAllowed ? 200 : 403).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pass(message: IncomingMessage, response: ServerResponse, store: string): void {
  const { method, headers, url = '/' } = message;
  const passed = request(new URL(url, store), { method, headers }, (answered) => {
    response.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(response);
  });
  passed.on('error', () => response.destroy());
  message.pipe(passed);
}

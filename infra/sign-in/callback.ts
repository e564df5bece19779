import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callbackAddress } from './callback-address.ts';

export type Callback = {
  readonly redirectUri: string;
  /** @throws an error where the issuer refuses, or nobody signs in within five minutes */
  codeFor(state: string): Promise<string>;
  stop(): void;
};

const timeoutMilliseconds = 300_000;

/** Listens on the first free port for the browser that the issuer redirects back. */
export async function awaitCallback(ports: readonly number[]): Promise<Callback> {
  const server = createServer();
  await listenOnOneOf(ports, server);
  return {
    redirectUri: callbackAddress((server.address() as AddressInfo).port),
    codeFor: (state) => codeAt(server, state),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listenOnOneOf([port, ...others]: readonly number[], server: Server): Promise<void> {
  if (port === undefined) throw new Error('All ports for the answer of the issuer are in use');
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    await listenOnOneOf(others, server);
  }
}

/** A request without the state of this sign-in is not from its issuer: it is refused, and the wait goes on. */
function codeAt(server: Server, state: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const timer = setTimeout(
    () => reject(new Error('Nobody has signed in for five minutes')),
    timeoutMilliseconds,
  );
  timer.unref();
  server.on('request', (request, response) => {
    const url = URL.parse(request.url ?? '', 'http://127.0.0.1');
    const query = url?.searchParams;
    if (url?.pathname !== '/callback' || query?.get('state') !== state) {
      respond(response, 400, 'This is not the answer to the current sign-in.');
      return;
    }
    const code = query.get('code');
    if (code) {
      respond(response, 200, 'You are signed in. This page can be closed.');
      resolve(code);
    } else {
      respond(response, 200, 'You are not signed in. The terminal shows why.');
      const reason = query.get('error_description') ?? query.get('error') ?? 'no code was sent';
      reject(new Error(`The issuer did not sign you in: ${removeControls(reason)}`));
    }
  });
  return promise.finally(() => clearTimeout(timer));
}

/** Removes control characters: anyone can write the query, and the text goes to a terminal. */
const removeControls = (text: string) => text.replace(/\p{C}/gu, ' ').slice(0, 300);

function respond(response: ServerResponse, status: number, text: string): void {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  };
  response.writeHead(status, headers).end(`${text}\n`);
}

import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callbackAddress } from './callback-address.ts';

export type Callback = {
  readonly redirectUri: string;
  /** @throws an error where the issuer sends one instead of a code, or nobody signs in for a while */
  codeFor(state: string): Promise<string>;
  stop(): void;
};

const patienceMilliseconds = 300_000;

/** Listens on this machine for the browser that comes back from the issuer, on the first of the ports that is free. */
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

/** A request without the state of this sign-in is somebody else's: it is refused, and ends nothing. */
function codeAt(server: Server, state: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const timer = setTimeout(
    () => reject(new Error('Nobody has signed in for five minutes')),
    patienceMilliseconds,
  );
  timer.unref();
  server.on('request', (request, response) => {
    const url = URL.parse(request.url ?? '', 'http://127.0.0.1');
    const query = url?.searchParams;
    if (url?.pathname !== '/callback' || query?.get('state') !== state) {
      say(response, 400, 'This is no answer to the sign-in that is under way.');
      return;
    }
    const code = query.get('code');
    if (code) {
      say(response, 200, 'You are signed in. This page can be closed.');
      resolve(code);
    } else {
      say(response, 200, 'You are not signed in. The command says why.');
      const reason = query.get('error_description') ?? query.get('error') ?? 'no code was sent';
      reject(new Error(`The issuer did not sign you in: ${printable(reason)}`));
    }
  });
  return promise.finally(() => clearTimeout(timer));
}

/** What comes by an address is no place for signs that steer a terminal. */
const printable = (text: string) => text.replace(/\p{C}/gu, ' ').slice(0, 300);

function say(response: ServerResponse, status: number, text: string): void {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  };
  response.writeHead(status, headers).end(`${text}\n`);
}

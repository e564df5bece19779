import type { IncomingMessage } from 'node:http';
import type { Answer } from '../invoke.ts';
import { type Issuer, issuerPath } from '../issuer.ts';
import { readBody } from '../request-body.ts';
import { showPage, takeForm } from './authorize.ts';
import { createCodes } from './codes.ts';
import { exchange } from './exchange.ts';
import { json } from './json.ts';
import { isLoopbackHost } from './loopback-host.ts';
import { refusalPage } from './page.ts';

const maxFormBytes = 20_000;

/** Answers as any OpenID provider does: discovery document, keys, and the code flow with PKCE. */
export function createIssuerAnswers(issuer: Issuer) {
  const codes = createCodes();
  return async (message: IncomingMessage): Promise<Answer | undefined> => {
    const url = URL.parse(message.url ?? '', 'http://localhost');
    if (!url?.pathname.startsWith(`${issuerPath}/`)) return undefined;
    if (!isLoopbackHost(message.headers.host)) return refusalPage(['Use the address 127.0.0.1']);
    const address = `http://127.0.0.1:${message.socket.localPort}${issuerPath}`;
    switch (`${message.method} ${url.pathname.slice(issuerPath.length)}`) {
      case 'GET /.well-known/openid-configuration':
        return json(200, discoveryOf(address));
      case 'GET /keys':
        return json(200, issuer.publicKeys);
      case 'GET /authorize':
        return showPage(Object.fromEntries(url.searchParams));
      case 'POST /authorize':
        return takeForm(await formOf(message), codes);
      case 'POST /token':
        return exchange(await formOf(message), codes, { issuer, address });
      default:
        return json(404, { error: 'not_found' });
    }
  };
}

async function formOf(message: IncomingMessage): Promise<Record<string, string>> {
  return Object.fromEntries(
    new URLSearchParams((await readBody(message, maxFormBytes)).toString()),
  );
}

function discoveryOf(address: string): object {
  return {
    issuer: address,
    authorization_endpoint: `${address}/authorize`,
    token_endpoint: `${address}/token`,
    jwks_uri: `${address}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'email'],
    token_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
  };
}

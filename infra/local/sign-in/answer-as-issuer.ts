import type { IncomingMessage } from 'node:http';
import { Email } from '../../../shared/domain/programme/member.ts';
import type { Answer } from '../invoke.ts';
import { audience, type Issuer, issuerPath } from '../issuer.ts';
import { readBody } from '../request-body.ts';
import { people } from '../sample/people.ts';
import { AuthorizationRequest, answerTo, refusalOf } from './authorization-request.ts';
import { createCodes } from './codes.ts';
import { isLoopbackHost } from './loopback-host.ts';
import { refusalPage, whoPage } from './page.ts';

type Parameters = Readonly<Record<string, string>>;
type Codes = ReturnType<typeof createCodes>;

const formBytes = 20_000;
const tokenSeconds = 3_600;

/**
 * What the local issuer answers as any OpenID provider does: discovery document, keys, and the code flow with PKCE. Any web
 * page may read the JSON, as with a user pool: without code and verifier it says nothing.
 */
export function createIssuerAnswers(issuer: Issuer) {
  const codes = createCodes();
  return async (message: IncomingMessage): Promise<Answer | undefined> => {
    const url = URL.parse(message.url ?? '', 'http://localhost');
    if (!url?.pathname.startsWith(`${issuerPath}/`)) return undefined;
    if (!isLoopbackHost(message.headers.host)) return refusalPage(['Call it by 127.0.0.1']);
    const address = `http://127.0.0.1:${message.socket.localPort}${issuerPath}`;
    const query = Object.fromEntries(url.searchParams);
    switch (`${message.method} ${url.pathname.slice(issuerPath.length)}`) {
      case 'GET /.well-known/openid-configuration':
        return json(200, discoveryOf(address));
      case 'GET /keys':
        return json(200, issuer.publicKeys);
      case 'GET /authorize':
        return answerAuthorization(query, (request) => whoPage(request));
      case 'POST /authorize': {
        const form = await formOf(message);
        return answerAuthorization(form, (request) => signIn(request, form, codes));
      }
      case 'POST /token':
        return exchange(await formOf(message), codes, { issuer, address });
      default:
        return json(404, { error: 'not_found' });
    }
  };
}

function json(statusCode: number, body: object): Answer {
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  };
  return { statusCode, headers, body: JSON.stringify(body) };
}

async function formOf(message: IncomingMessage): Promise<Parameters> {
  return Object.fromEntries(new URLSearchParams((await readBody(message, formBytes)).toString()));
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

/** Nobody is sent to an address that was not checked, not even with an error. */
function answerAuthorization(
  parameters: Parameters,
  proceed: (request: AuthorizationRequest) => Answer,
): Answer {
  const parsed = AuthorizationRequest.safeParse(parameters);
  if (!parsed.success) {
    return refusalPage(parsed.error.issues.map(({ path, message }) => `${path}: ${message}`));
  }
  const refusal = refusalOf(parsed.data);
  return refusal ? redirect(answerTo(parsed.data, refusal)) : proceed(parsed.data);
}

function redirect(location: string): Answer {
  return { statusCode: 303, headers: { location, 'cache-control': 'no-store' } };
}

function signIn(request: AuthorizationRequest, form: Parameters, codes: Codes): Answer {
  const email = Email.safeParse(form.email);
  if (!email.success) return whoPage(request, `${form.email} is not an e-mail address`);
  const code = codes.give({
    person: {
      email: email.data,
      groups: groupsOf(email.data, form.administrator === 'yes'),
      ...(request.nonce !== undefined && { nonce: request.nonce }),
    },
    redirectUri: request.redirect_uri,
    challenge: request.code_challenge ?? '',
  });
  return redirect(answerTo(request, { code }));
}

function groupsOf(email: string, administrator: boolean): readonly string[] {
  if (administrator) return people.administrator.groups;
  return email === people.administrator.email ? people.administrator.groups : [];
}

async function exchange(
  form: Parameters,
  codes: Codes,
  { issuer, address }: { readonly issuer: Issuer; readonly address: string },
): Promise<Answer> {
  if (form.grant_type !== 'authorization_code')
    return json(400, { error: 'unsupported_grant_type' });
  if (form.client_id !== audience) return json(401, { error: 'invalid_client' });
  const { code = '', redirect_uri: redirectUri = '', code_verifier: verifier = '' } = form;
  const grant = codes.take({ code, redirectUri, verifier });
  if (!grant) return json(400, { error: 'invalid_grant' });
  const person = { ...grant.person, issuer: address, expiresInSeconds: tokenSeconds };
  return json(200, {
    id_token: await issuer.issue(person),
    access_token: await issuer.issueAccessToken(person),
    token_type: 'Bearer',
    expires_in: tokenSeconds,
  });
}

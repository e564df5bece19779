import * as z from 'zod';

const Endpoint = z.string().refine(isSecure, { error: 'must begin with https://' });

/** The metadata of an OpenID provider that signing in needs (OpenID Connect Discovery 1.0, 3). */
const Discovery = z.object({
  issuer: z.string(),
  authorization_endpoint: Endpoint,
  token_endpoint: Endpoint,
});
export type Discovery = z.infer<typeof Discovery>;

/** @throws an error that says what is wrong with the issuer's answer */
export async function discover(issuer: string): Promise<Discovery> {
  if (!isSecure(issuer)) throw new Error(`--issuer ${issuer} must begin with https://`);
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const parsed = Discovery.safeParse(await fetchJson(address));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${address} is not a discovery document: ${issue?.path}: ${issue?.message}`);
  }
  if (parsed.data.issuer !== issuer) {
    throw new Error(`${address} names the issuer ${parsed.data.issuer}; give that one as --issuer`);
  }
  return parsed.data;
}

async function fetchJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    return await response.json();
  } catch (error) {
    throw new Error(`${address} cannot be read: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** HTTPS, or an address of this machine. */
function isSecure(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === '127.0.0.1');
}

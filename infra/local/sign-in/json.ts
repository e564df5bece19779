import type { Answer } from '../invoke.ts';

/** Any web page may read the answer, as with a user pool: without code and verifier it has no secret. */
export function json(statusCode: number, body: object): Answer {
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  };
  return { statusCode, headers, body: JSON.stringify(body) };
}

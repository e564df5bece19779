import type { Answer } from '../invoke.ts';

/** Any web page may read it, as with a user pool: without code and verifier it says nothing. */
export function json(statusCode: number, body: object): Answer {
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  };
  return { statusCode, headers, body: JSON.stringify(body) };
}

import { type Client, connect } from '../../shared/contract/client.ts';
import { Refused } from './outcome.ts';

/** The calls of a person whose token and whose API are in the environment, as `npm start` and `npm run sign-in` print them. */
export function openSession(environment: Readonly<Record<string, string | undefined>>): Client {
  const { API, TOKEN } = environment;
  if (API === undefined || TOKEN === undefined)
    throw new Refused(
      'Set API to the address of the API and TOKEN to your ID token; `npm run sign-in` prints both.',
    );
  return connect({ baseUrl: API, token: TOKEN });
}

import { randomBytes } from 'node:crypto';
import { sha256 } from '../../../shared/sha256.ts';
import type { Person } from '../issuer.ts';

/** What a code stands for until it is exchanged. */
export type Grant = {
  readonly person: Person;
  readonly redirectUri: string;
  readonly challenge: string;
};
/** What a client presents to exchange a code. */
export type Exchange = {
  readonly code: string;
  readonly redirectUri: string;
  readonly verifier: string;
};

const lifetimeMilliseconds = 60_000;

/** Codes that can be exchanged once, within a minute, for one redirect URI and with the verifier of their challenge. */
export function createCodes(now: () => number = Date.now) {
  const grants = new Map<string, Grant & { readonly until: number }>();
  return {
    give(grant: Grant): string {
      for (const [code, { until }] of grants) if (until <= now()) grants.delete(code);
      const code = randomBytes(32).toString('base64url');
      grants.set(code, { ...grant, until: now() + lifetimeMilliseconds });
      return code;
    },
    /** A code is deleted when it is presented, even if the exchange is refused. */
    take({ code, redirectUri, verifier }: Exchange): Grant | undefined {
      const grant = grants.get(code);
      grants.delete(code);
      const isGood =
        grant !== undefined &&
        grant.until > now() &&
        grant.redirectUri === redirectUri &&
        grant.challenge === challengeOf(verifier);
      return isGood ? grant : undefined;
    },
  };
}

export type Codes = ReturnType<typeof createCodes>;

/** RFC 7636, 4.2: the method S256. */
export function challengeOf(verifier: string): string {
  return sha256(verifier).toString('base64url');
}

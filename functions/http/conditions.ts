import { createHash } from 'node:crypto';
import { canonical } from '../../shared/domain/canonical.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Conditions } from './call.ts';

const fingerprint = (parts: unknown) =>
  createHash('sha256').update(canonical(parts)).digest('base64url').slice(0, 32);

type Asked = {
  readonly memberId: string;
  readonly routeKey: string;
  readonly params: unknown;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
};

/**
 * What tells this request from every other one: the same caller sending the same thing with the same conditions is a
 * retry. The first half of `request` is the key's, so that a key used for something else is seen.
 */
export function conditionsOf({ memberId, routeKey, params, body, headers }: Asked): Conditions {
  const sent = headers['idempotency-key'];
  if (sent !== undefined && !/^[\x21-\x7E]{1,255}$/.test(sent)) {
    const detail = 'is not 1 to 255 visible ASCII characters';
    throw new Problem('invalid_request', undefined, [
      { in: 'header', pointer: '/idempotency-key', detail },
    ]);
  }
  const key = sent === undefined ? undefined : fingerprint([memberId, routeKey, params, sent]);
  const [ifMatch, ifNoneMatch] = [headers['if-match'], headers['if-none-match']];
  const whole = fingerprint([
    memberId,
    routeKey,
    params,
    body,
    ifMatch ?? null,
    ifNoneMatch ?? null,
  ]);
  return {
    request: `${key ?? ''}.${whole}`,
    ...(key === undefined ? {} : { key }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }),
  };
}

/**
 * The conditions of one part of a request, which names the version it means: a retry of the whole finds what each part of it
 * did.
 */
export function conditionsOfPart(
  { key, request }: Conditions,
  part: { readonly version: number },
): Conditions {
  return {
    request: `${key ?? ''}.${fingerprint([request, part])}`,
    ifMatch: etag(part.version),
    ...(key === undefined ? {} : { key }),
  };
}

/** Whether a request was made with a key, but is another request. */
export function usesKeyOf(request: string, { key }: Conditions): boolean {
  return key !== undefined && request.startsWith(`${key}.`);
}

export function etag(version: number): string {
  return `"${version}"`;
}

/** Whether a list of entity tags names the version; `strong` as If-Match wants it (RFC 9110, 8.8.3.2). */
export function names(tags: string, version: number, comparison: 'strong' | 'weak'): boolean {
  const wanted = comparison === 'strong' ? [etag(version)] : [etag(version), `W/${etag(version)}`];
  return tags.split(',').some((tag) => wanted.includes(tag.trim()));
}

/** The versions that If-Match names; 0 without it, which is the version before the first. */
export function namedVersions({ ifMatch }: Conditions): readonly number[] {
  return (ifMatch ?? etag(0)).split(',').map((tag) => Number(tag.trim().replaceAll('"', '')));
}

/** @throws Problem `version_required` without If-Match, `version_mismatch` with the current ETag when stale */
export function assertMatches({ ifMatch }: Conditions, version: number): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') {
    throw new Problem('version_required', 'Send If-Match with the ETag of the version you read.');
  }
  if (!names(ifMatch, version, 'strong')) throw mismatch(version);
}

export function mismatch(version: number): Problem {
  return new Problem('version_mismatch', `The current version is ${version}.`, [], {
    etag: etag(version),
  });
}

import { canonical } from '../../shared/domain/canonical.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { sha256 } from '../../shared/sha256.ts';
import type { Conditions } from './call.ts';

const hashParts = (parts: unknown) => sha256(canonical(parts)).toString('base64url').slice(0, 32);

type RequestParts = {
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
export function conditionsOf({
  memberId,
  routeKey,
  params,
  body,
  headers,
}: RequestParts): Conditions {
  const sent = headers['idempotency-key'];
  if (sent !== undefined && !/^[\x21-\x7E]{1,255}$/.test(sent)) {
    const detail = 'is not 1 to 255 visible ASCII characters';
    throw new Problem('invalid_request', undefined, [
      { in: 'header', pointer: '/idempotency-key', detail },
    ]);
  }
  const key = sent === undefined ? undefined : hashParts([memberId, routeKey, params, sent]);
  const [ifMatch, ifNoneMatch] = [headers['if-match'], headers['if-none-match']];
  const whole = hashParts([memberId, routeKey, params, body, ifMatch ?? null, ifNoneMatch ?? null]);
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
    request: `${key ?? ''}.${hashParts([request, part])}`,
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

/** The entity tags of an If-Match or If-None-Match header. */
function tagsIn(header: string | undefined): readonly string[] {
  return (header ?? '').split(',').map((tag) => tag.trim());
}

/** Whether the caller has what is current: If-None-Match is `*`, or names its tag, weak or not (RFC 9110, 13.1.2). */
export function hasCurrent({ ifNoneMatch }: Pick<Conditions, 'ifNoneMatch'>, tag: string): boolean {
  return tagsIn(ifNoneMatch).some((given) => ['*', tag, `W/${tag}`].includes(given));
}

/** The versions that If-Match names; 0 without it, which is the version before the first. */
export function namedVersions({ ifMatch }: Conditions): readonly number[] {
  return tagsIn(ifMatch ?? etag(0)).map((tag) => Number(tag.replaceAll('"', '')));
}

/** @throws Problem `version_required` without If-Match, `version_mismatch` with the current ETag when stale */
export function assertMatches({ ifMatch }: Conditions, version: number): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') {
    throw new Problem('version_required', 'Send If-Match with the ETag of the version you read.');
  }
  if (!tagsIn(ifMatch).includes(etag(version))) throw mismatch(version);
}

export function mismatch(version: number): Problem {
  return new Problem('version_mismatch', `The current version is ${version}.`, [], {
    etag: etag(version),
  });
}

import type { Route } from '../../shared/contract/route.ts';
import { canonicalJson } from '../../shared/domain/canonical.ts';
import type { People } from '../../shared/domain/person.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { sha256 } from '../../shared/sha256.ts';
import type { Conditions } from './call.ts';

const hashParts = (parts: unknown) =>
  sha256(canonicalJson(parts)).toString('base64url').slice(0, 32);

type RequestParts = {
  readonly memberId: string;
  readonly routeKey: string;
  readonly params: unknown;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
};

/**
 * The identity of a request: the same caller, parameters, body and conditions make it a retry. `request` begins with the hash of the
 * Idempotency-Key, so that a reused key is recognised.
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
    throw Problem.at('/idempotency-key', { code: 'wrong_format', detail }, 'header');
  }
  const key = sent === undefined ? undefined : hashParts([memberId, routeKey, params, sent]);
  const [ifMatch, ifNoneMatch] = [headers['if-match'], headers['if-none-match']];
  assertTags('if-match', ifMatch);
  assertTags('if-none-match', ifNoneMatch);
  const whole = hashParts([memberId, routeKey, params, body, ifMatch ?? null, ifNoneMatch ?? null]);
  return {
    request: `${key ?? ''}.${whole}`,
    ...(key === undefined ? {} : { key }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }),
  };
}

/** What tells a part of a batch from the others, and the version that it changes; without one it creates. */
type Part = { readonly version?: number | undefined };

/** The conditions of one item of a batch, so that a retry of the batch is recognised item by item. */
export function conditionsOfPart({ key, request }: Conditions, part: Part): Conditions {
  return {
    request: `${key ?? ''}.${hashParts([request, part])}`,
    ...(part.version === undefined ? { ifNoneMatch: '*' } : { ifMatch: etag(part.version) }),
    ...(key === undefined ? {} : { key }),
  };
}

/** The body to fingerprint without fields about a person: fingerprints stay in histories for ever, and could be tried with a list of addresses. */
export function withoutPersonal(
  { personal = [] }: Pick<Route, 'personal'>,
  body: unknown,
): unknown {
  if (personal.length === 0 || typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([field]) => !personal.includes(field)));
}

/** The conditions of a request that its fields about a person would tell apart; the id of the record does instead. */
export function conditionsAbout(conditions: Conditions, id: string): Conditions {
  const { key, request } = conditions;
  return { ...conditions, request: `${key ?? ''}.${hashParts([request, id])}` };
}

/** Whether an earlier request used the same Idempotency-Key. */
export function usesKeyOf(request: string, { key }: Conditions): boolean {
  return key !== undefined && request.startsWith(`${key}.`);
}

export function etag(version: number): string {
  return `"${version}"`;
}

type Tagged = { readonly version: number; readonly people?: People | undefined };

/** The tag of a record as it is answered: where it is shown with names, these are part of it, for a name may change or be erased. */
export function tagOf({ version, people = {} }: Tagged): string {
  const areNamed = Object.values(people).some(({ name }) => name !== undefined);
  return areNamed ? `"${version}.${hashParts(people).slice(0, 8)}"` : etag(version);
}

/** The tag of a record that is answered together with others. */
export function tagOfWhole(body: Tagged): string {
  return `"${body.version}.${hashParts(body)}"`;
}

/** The version in the tag of a record; NaN for any other tag. */
function versionIn(tag: string): number {
  return Number(/^"(\d+)(\.[\w-]+)?"$/.exec(tag)?.[1] ?? Number.NaN);
}

/** The entity tags of an If-Match or If-None-Match header. */
function tagsIn(header: string | undefined): readonly string[] {
  return (header ?? '').split(',').map((tag) => tag.trim());
}

/** Whether If-None-Match is `*` or names this tag; weak and strong ones are the same there (RFC 9110, 13.1.2). */
export function hasCurrent({ ifNoneMatch }: Pick<Conditions, 'ifNoneMatch'>, tag: string): boolean {
  const opaque = (each: string) => each.replace(/^W\//, '');
  return tagsIn(ifNoneMatch).some((given) => given === '*' || opaque(given) === opaque(tag));
}

/** A tag without its quotation marks is a mistake in writing, not an old version. @throws Problem `invalid_request` */
function assertTags(header: 'if-match' | 'if-none-match', given: string | undefined): void {
  const tags = tagsIn(given ?? '*');
  if (tags.every((tag) => tag === '*' || /^(W\/)?"[^"]*"$/.test(tag))) return;
  const detail = 'is malformed: send the ETag in its quotation marks, like "3"';
  throw Problem.at(`/${header}`, { code: 'wrong_format', detail }, 'header');
}

/** The versions named by If-Match; 0, the version before the first, without it. */
export function namedVersions({ ifMatch }: Conditions): readonly number[] {
  return tagsIn(ifMatch ?? etag(0)).map(versionIn);
}

/** @throws Problem `version_required` without If-Match, `version_mismatch` with the current ETag when stale */
export function assertMatches({ ifMatch }: Conditions, version: number): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') {
    throw new Problem('version_required', 'Send If-Match with the ETag of the version you read.');
  }
  if (!tagsIn(ifMatch).map(versionIn).includes(version)) throw mismatch(version);
}

export function mismatch(version: number): Problem {
  return new Problem('version_mismatch', `The current version is ${version}.`, [], {
    etag: etag(version),
  });
}

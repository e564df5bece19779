import {
  conditionsAbout,
  conditionsOf,
  conditionsOfPart,
  withoutPersonal,
} from '../../../functions/http/conditions.ts';
import { memberIdOf } from '../../../functions/http/keyed-ids.ts';
import { conditionsOfMember } from '../../../functions/programmes/conditions-of-member.ts';
import type { Route } from '../../../shared/contract/route.ts';
import { type RouteName, routes } from '../../../shared/contract/routes.ts';
import { idFrom } from '../../../shared/domain/id-from.ts';
import { Member } from '../../../shared/domain/programme/member.ts';
import { sha256 } from '../../../shared/sha256.ts';
import { partsIn } from '../operations/batches.ts';
import type { Asked } from '../operations/operation.ts';
import { people } from '../operations/people.ts';

/** The fingerprint of a request as the history keeps it; it contains the caller's keyed id. */
export function requestOf(asked: Asked, memberKey: Uint8Array): string {
  return conditionsIn(asked, memberKey).request;
}

/** The fingerprints of a request; each item of a batch has its own. */
export function requestsOf(asked: Asked, memberKey: Uint8Array): readonly string[] {
  const parts = partsIn(asked);
  if (!parts) return [requestOf(asked, memberKey)];
  const whole = conditionsIn(asked, memberKey);
  return parts.map((part) => conditionsOfPart(whole, part).request);
}

const aboutMembers: readonly RouteName[] = [
  'inviteMember',
  'changeMember',
  'patchMember',
  'changeAddress',
];
const AboutMember = Member.pick({ email: true, name: true }).partial().strip();

function conditionsIn({ route: name, by, options }: Asked, memberKey: Uint8Array) {
  const route: Route = routes[name];
  const { params = {}, body, ifMatch, ifNoneMatch, idempotencyKey } = options;
  const conditions = conditionsOf({
    memberId: memberIdOf(people[by].email, memberKey),
    routeKey: `${route.method} ${route.path}`,
    params,
    body: withoutPersonal(route, route.body?.parse(body)),
    headers: {
      'if-match': ifMatch,
      'if-none-match': ifNoneMatch,
      'idempotency-key': idempotencyKey,
    },
  });
  if (name === 'announceEvidence')
    return conditionsAbout(conditions, idFrom(sha256(conditions.key ?? '')));
  if (!aboutMembers.includes(name)) return conditions;
  return conditionsOfMember(conditions, AboutMember.parse(body), memberKey);
}

/**
 * Equal content is the same report, whoever requests it first. So an answer may be a report that another request made, rendered
 * or not.
 */
export function isSharedEffect({ route }: Asked): boolean {
  return route === 'requestReport';
}

/** A job may go on before its request is answered: the answer is the record as it is by then. */
export function startsJob({ route }: Asked): boolean {
  return ['readImport', 'applyImport', 'requestExport'].includes(route);
}

export function isRead({ route }: Asked): boolean {
  return routes[route].method === 'GET';
}

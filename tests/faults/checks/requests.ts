import { conditionsOf } from '../../../functions/http/conditions.ts';
import { memberIdOf } from '../../../functions/http/identity.ts';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { Asked } from '../operations/operation.ts';
import { people } from '../operations/people.ts';

/** The fingerprint that the history keeps of a request. */
export function requestOf({ route: name, by, options }: Asked): string {
  const route: Route = routes[name];
  const { params = {}, body, ifMatch, ifNoneMatch, idempotencyKey } = options;
  return conditionsOf({
    memberId: memberIdOf(people[by].email),
    routeKey: `${route.method} ${route.path}`,
    params,
    body: route.body?.parse(body),
    headers: {
      'if-match': ifMatch,
      'if-none-match': ifNoneMatch,
      'idempotency-key': idempotencyKey,
    },
  }).request;
}

export function isRead({ route }: Asked): boolean {
  return routes[route].method === 'GET';
}

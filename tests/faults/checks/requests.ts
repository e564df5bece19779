import { conditionsOf, conditionsOfPart } from '../../../functions/http/conditions.ts';
import { memberIdOf } from '../../../functions/http/identity.ts';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { ReviewBatch, type ReviewItem } from '../../../shared/domain/review/review-batch.ts';
import type { Asked } from '../operations/operation.ts';
import { people } from '../operations/people.ts';

/** The fingerprint that the history keeps of a request. */
export function requestOf(asked: Asked): string {
  return conditionsIn(asked).request;
}

/** The fingerprints of a request with parts: each part has its own. */
export function requestsOf(asked: Asked): readonly string[] {
  if (asked.route !== 'reviewValues') return [requestOf(asked)];
  const { items } = ReviewBatch.parse(asked.options.body);
  return items.map((item) => requestOfPart(asked, item));
}

export function requestOfPart(asked: Asked, part: ReviewItem): string {
  return conditionsOfPart(conditionsIn(asked), part).request;
}

function conditionsIn({ route: name, by, options }: Asked) {
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
  });
}

export function isRead({ route }: Asked): boolean {
  return routes[route].method === 'GET';
}

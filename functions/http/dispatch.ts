import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import {
  isPutting,
  mergePatchType,
  type Putting,
  patchRouteOf,
} from '../../shared/contract/patch.ts';
import { offeredTypes, type Route, type RouteTable } from '../../shared/contract/route.ts';
import { now } from '../clock.ts';
import { services } from '../services.ts';
import { negotiate } from './accept.ts';
import type { AnyAnswered } from './answer.ts';
import { readFile, readJson } from './body.ts';
import type { Caller, Reply } from './call.ts';
import { conditionsOf, withoutPersonal } from './conditions.ts';
import { tagContent } from './content-tag.ts';
import { checkHolds } from './held.ts';
import { identify } from './identity.ts';
import { parse } from './input.ts';
import { readPatched } from './patched.ts';
import { addPeople } from './people.ts';
import { replyTo } from './replies.ts';
import { authorise } from './subject.ts';
import { assertHappened } from './today.ts';

export type HttpEvent = APIGatewayProxyEventV2WithJWTAuthorizer;

/** A route with its handler; `serve` has checked that the handler fits the route. */
export type Served = {
  readonly route: Route;
  /** Of a PATCH: the PUT that carries it out. */
  readonly put?: Putting;
  readonly answer: (call: never) => Promise<AnyAnswered>;
};

/** The caller of a public route has no rights. */
const anonymous: Caller = {
  memberId: 'nobody',
  personId: 'nobody',
  email: '',
  administrator: false,
};

/** Negotiates, identifies, validates and authorises before the handler runs. */
export async function dispatch(
  { route, put, answer }: Served,
  event: HttpEvent,
  remainingMilliseconds: () => number,
): Promise<Reply> {
  const mediaType = negotiate(event.headers.accept, offeredTypes(route.success));
  const identified = route.access === 'public' ? anonymous : await identifyCaller(event);
  const sent = readInput(route, event);
  const subject = await authorise(route.access, identified, sent.params);
  const caller = { ...identified, memberId: subject.memberId ?? identified.memberId };
  await checkHolds(route, subject, sent.params);
  const at = now().toISOString();
  const conditions = conditionsOf({
    memberId: caller.memberId,
    routeKey: event.routeKey,
    headers: event.headers,
    ...sent,
    body: withoutPersonal(route, sent.body),
  });
  const carriedOut = put ?? route;
  const body = put ? await readPatched({ ...sent, put, conditions, subject }) : sent.body;
  const input = { ...sent, body };
  await assertHappened(carriedOut, input, { subject, at });
  const headersOnly = event.requestContext.http.method === 'HEAD';
  const asked = { caller, subject, conditions, mediaType, headersOnly, at, remainingMilliseconds };
  const call = { route: carriedOut, ...input, ...asked };
  const answered = tagContent(call, await addPeople(route, subject, await answer(call as never)));
  const reply = replyTo(call, answered, event.headers.accept);
  return headersOnly ? withoutBody(reply) : reply;
}

function withoutBody({ body: _, isBase64Encoded: __, ...reply }: Exclude<Reply, string>) {
  return reply;
}

async function identifyCaller({ requestContext, headers }: HttpEvent): Promise<Caller> {
  const { settings, memberKey } = services();
  const token = {
    claims: requestContext.authorizer?.jwt.claims,
    authorization: headers.authorization,
  };
  return identify(token, { ...settings, memberKey: await memberKey() });
}

function readInput(route: Route, event: HttpEvent) {
  return {
    params: parse(route.params, event.pathParameters ?? {}, 'path'),
    query: parse(route.query, event.queryStringParameters ?? {}, 'query'),
    body: route.body && parse(route.body, readJson(event, jsonOf(route)), 'body'),
    file: route.file && readFile(event, route.file),
  };
}

const jsonOf = ({ patches, maxBytes }: Route) => ({
  mediaType: patches ? mergePatchType : undefined,
  maxBytes,
});

/** Routes and handlers by route key, for instance `GET /projects/{projectId}`; a PUT of a record serves its PATCH too. */
export function routesByKey(
  table: RouteTable,
  answers: Readonly<Record<string, Served['answer']>>,
): ReadonlyMap<string, Served> {
  const entries = Object.entries(table).flatMap(([name, route]) => {
    const answer = answers[name];
    if (!answer) throw new Error(`Route ${name} has no handler`);
    const patch = isPutting(route) && { route: patchRouteOf(route), put: route, answer };
    const served: readonly Served[] = [{ route, answer }, ...(patch ? [patch] : [])];
    return served.map((each) => [`${each.route.method} ${each.route.path}`, each] as const);
  });
  return new Map(entries);
}

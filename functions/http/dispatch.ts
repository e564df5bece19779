import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { offeredTypes, type Route, type RouteTable } from '../../shared/contract/route.ts';
import { now } from '../clock.ts';
import { services } from '../services.ts';
import { negotiate } from './accept.ts';
import type { AnyAnswered } from './answer.ts';
import { readFile, readJson } from './body.ts';
import type { Caller, Reply } from './call.ts';
import { conditionsOf, withoutPersonal } from './conditions.ts';
import { checkHolds } from './held.ts';
import { identify } from './identity.ts';
import { parse } from './input.ts';
import { addPeople } from './people.ts';
import { replyTo } from './replies.ts';
import { authorise } from './subject.ts';
import { assertHappened } from './today.ts';

export type HttpEvent = APIGatewayProxyEventV2WithJWTAuthorizer;

/** A route with its handler; `serve` has checked that the handler fits the route. */
export type Served = {
  readonly route: Route;
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
  { route, answer }: Served,
  event: HttpEvent,
  remainingMilliseconds: () => number,
): Promise<Reply> {
  const mediaType = negotiate(event.headers.accept, offeredTypes(route.success));
  const identified = route.access === 'public' ? anonymous : await identifyCaller(event);
  const input = readInput(route, event);
  const subject = await authorise(route.access, identified, input.params);
  const caller = { ...identified, memberId: subject.memberId ?? identified.memberId };
  await checkHolds(route, subject, input.params);
  const at = now().toISOString();
  await assertHappened(route, input, { subject, at });
  const conditions = conditionsOf({
    memberId: caller.memberId,
    routeKey: event.routeKey,
    headers: event.headers,
    ...input,
    body: withoutPersonal(route, input.body),
  });
  const headersOnly = event.requestContext.http.method === 'HEAD';
  const asked = { caller, subject, conditions, mediaType, headersOnly, at, remainingMilliseconds };
  const call = { route, ...input, ...asked };
  const answered = await addPeople(route, subject, await answer(call as never));
  const { body, isBase64Encoded, ...reply } = replyTo(call, answered);
  return headersOnly ? reply : { ...reply, body, isBase64Encoded };
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
    body: route.body === undefined ? undefined : parse(route.body, readJson(event), 'body'),
    file: route.file && readFile(event, route.file),
  };
}

/** Routes and handlers by route key, for instance `GET /projects/{projectId}`. */
export function routesByKey(
  table: RouteTable,
  answers: Readonly<Record<string, Served['answer']>>,
): ReadonlyMap<string, Served> {
  const entries = Object.entries(table).map(([name, route]) => {
    const answer = answers[name];
    if (!answer) throw new Error(`Route ${name} has no handler`);
    return [`${route.method} ${route.path}`, { route, answer }] as const;
  });
  return new Map(entries);
}

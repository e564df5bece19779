import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '../../shared/domain/canonical.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { services } from '../services.ts';
import type { AnyCall } from './call.ts';

/** A cursor holds the position in a list and a MAC over position, caller and list, so it is valid for these alone. */
export async function sealCursor(after: string, call: AnyCall): Promise<string> {
  const mac = await macOf(after, call);
  return `${Buffer.from(after).toString('base64url')}.${mac.toString('base64url')}`;
}

/** @throws Problem `invalid_request` for any cursor that was not made for this caller and list */
export async function openCursor(cursor: string, call: AnyCall): Promise<string> {
  const [place = '', mac = ''] = cursor.split('.');
  const after = Buffer.from(place, 'base64url').toString();
  const [given, expected] = [Buffer.from(mac, 'base64url'), await macOf(after, call)];
  if (given.length === expected.length && timingSafeEqual(given, expected)) return after;
  throw Problem.at(
    '/cursor',
    { code: 'wrong_format', detail: 'is not a cursor of this list' },
    'query',
  );
}

async function macOf(after: string, { caller, route, params, query }: AnyCall): Promise<Buffer> {
  const asked = { ...query, limit: undefined, cursor: undefined };
  const bound = canonicalJson([after, caller.memberId, route.path, params, asked]);
  return createHmac('sha256', await services().signingKey())
    .update(bound)
    .digest();
}

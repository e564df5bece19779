import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyCall } from '../../../functions/http/call.ts';
import { conditionsOf } from '../../../functions/http/conditions.ts';
import { newId } from '../../../functions/http/new-id.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { idFrom } from '../../../shared/domain/id-from.ts';
import { ProjectId } from '../../../shared/domain/identifiers.ts';

const aCall = (memberId: string, headers: Record<string, string>): AnyCall => ({
  route: routes.createProject,
  caller: { memberId, personId: memberId, email: 'officer@example.org', administrator: false },
  subject: { standing: { administrator: false } },
  conditions: conditionsOf({ memberId, routeKey: 'POST /x', params: {}, body: {}, headers }),
  mediaType: 'application/json',
  at: '2026-11-23T08:00:00.000Z',
  params: {},
  query: {},
});
const idOf = (memberId: string, key: string) => newId(aCall(memberId, { 'idempotency-key': key }));

describe('the id of a new record', () => {
  test('is the same for a retry with the same key', () => {
    expect(idOf('a', 'k')).toBe(idOf('a', 'k'));
  });

  test('differs for another key or caller', () => {
    expect(new Set([idOf('a', 'k'), idOf('a', 'l'), idOf('b', 'k')]).size).toBe(3);
  });

  test('is new each time without a key', () => {
    expect(newId(aCall('a', {}))).not.toBe(newId(aCall('a', {})));
  });

  test('has twenty letters and digits, whatever it is made from', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 32 }), (bytes) => {
        expect(ProjectId.parse(idFrom(bytes))).toMatch(/^[0-9a-z]{20}$/);
      }),
    );
  });

  test('uses every letter of its alphabet equally often', () => {
    const letters = Array.from({ length: 256 / 16 }, (_, at) =>
      idFrom(Uint8Array.from({ length: 20 }, (__, place) => (place < 16 ? at * 16 + place : 0))),
    ).flatMap((id) => [...id.slice(0, 16)]);
    const counts = Object.values(Object.groupBy(letters, (letter) => letter));
    expect(counts.map((same) => same?.length)).toEqual(Array(32).fill(8));
  });
});

import { expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import type { Member } from '../../../../shared/domain/programme/member.ts';
import { records } from '../../../../shared/storage/records.ts';
import { aChange, aMember, aProgramme } from '../../../builders/records.ts';
import { leavingUnprocessed } from '../lazy-batches.ts';
import type { CurrentStore, Store } from '../store.ts';
import { allPages, createAll } from './lists.ts';

const member = { memberId: 'officer-1' };

/** Programmes with these ids, and a membership of one person in each. */
async function join({ records }: Store, programmeIds: readonly string[]): Promise<void> {
  const ids = programmeIds.map((programmeId) => ({ programmeId }));
  await createAll(records, 'programme', ids.map(aProgramme));
  await createAll(records, 'member', ids.map(aMember));
}

async function programmesOf({ records }: Store, memberId: string): Promise<readonly string[]> {
  const listed = await allPages((page) => records.list('programme', { memberId }, page));
  return listed.map(({ programmeId }) => programmeId);
}

/** The programmes of one member. */
export function promisesOfMemberships(store: CurrentStore): void {
  test('the programmes of a member are listed in order, without repeats', async () => {
    await join(store(), ['e', 'c', 'a', 'd', 'b']);
    await createAll(store().records, 'programme', [aProgramme({ programmeId: 'f' })]);
    expect(await programmesOf(store(), 'officer-1')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('the memberships of a person are given with their programmes', async () => {
    await join(store(), ['b', 'a']);
    const all = await store().records.listMemberships(member);
    expect(all.map(({ member: { role }, programme }) => [role, programme.programmeId])).toEqual([
      [aMember().role, 'a'],
      [aMember().role, 'b'],
    ]);
    expect(await store().records.listMemberships({ memberId: 'officer-10' })).toEqual([]);
  });

  test('another person gets none of them', async () => {
    await join(store(), ['a']);
    expect(await programmesOf(store(), 'officer-10')).toEqual([]);
  });

  test('a revoked member no longer gets the programme', async () => {
    await join(store(), ['a', 'b']);
    const active = begin<Member>(aMember({ programmeId: 'a' }), aChange());
    const change = aChange({ action: 'revoke', request: 'request-2' });
    const revoked = revise<Member>(active, { ...active.record, status: 'revoked' }, change);
    await store().records.replace('member', revoked);
    expect(await programmesOf(store(), 'officer-1')).toEqual(['b']);
  });

  test('a revoked member is still a record of the programme', async () => {
    const revoked = aMember({ status: 'revoked' });
    await createAll(store().records, 'member', [revoked]);
    const within = { programmeId: 'programme-1' };
    const { items } = await store().records.list('member', within, { limit: 3 });
    expect(items).toEqual([revoked]);
  });

  test('more programmes than one store request can name are all listed', async () => {
    const many = Array.from({ length: 101 }, (_, index) => `programme-${index}`);
    await join(store(), many);
    const { items } = await store().records.list('programme', member, { limit: 200 });
    expect(items).toHaveLength(101);
  });

  test('programmes that a busy store returns in parts are all listed, in order', async () => {
    await join(store(), ['a', 'b', 'c']);
    const { newClient, tableName } = store();
    const busy = records(leavingUnprocessed(newClient(), { reads: 1 }), tableName);
    const { items } = await busy.list('programme', member, { limit: 3 });
    expect(items.map(({ programmeId }) => programmeId)).toEqual(['a', 'b', 'c']);
  });

  test('a store that stays busy becomes "too many requests" with Retry-After', async () => {
    const many = Array.from({ length: 10 }, (_, index) => `programme-${index}`);
    await join(store(), many);
    const { newClient, tableName } = store();
    const busy = records(leavingUnprocessed(newClient(), { reads: 1 }), tableName);
    const listing = busy.list('programme', member, { limit: 10 });
    await expect(listing).rejects.toMatchObject({ code: 'too_many_requests' });
  });
}

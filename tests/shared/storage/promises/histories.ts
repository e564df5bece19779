import { expect, test } from 'vitest';
import * as z from 'zod';
import { begin, revise } from '../../../../functions/changes.ts';
import type { Records } from '../../../../shared/domain/ports.ts';
import type { Programme } from '../../../../shared/domain/programme/programme.ts';
import { HistoryEntry, type Stored } from '../../../../shared/domain/record.ts';
import { records } from '../../../../shared/storage/records.ts';
import { aChange, aProgramme } from '../../../builders/records.ts';
import { losingAnswers } from '../lost-answers.ts';
import type { CurrentStore, Store } from '../store.ts';

const key = aProgramme();
const Entries = z.array(HistoryEntry);

/** Every history entry of the programme, from the record and its archives. */
async function wholeHistory({ records }: Store): Promise<readonly HistoryEntry[]> {
  const whole = await records.readHistory({ kind: 'programme', key });
  return Entries.parse(whole?.entries);
}

function next(stored: Stored<Programme>, request: string, fields: Partial<Programme> = {}) {
  const programme = { ...stored.record, acronym: request, ...fields };
  return revise<Programme>(stored, programme, aChange({ action: 'change', request }));
}

async function readCurrent(records: Records): Promise<Stored<Programme>> {
  const stored = await records.readConsistently('programme', key);
  if (!stored) throw new Error('The programme is gone');
  return stored;
}

async function change(records: Records, request: string, fields: Partial<Programme> = {}) {
  return records.replace('programme', next(await readCurrent(records), request, fields));
}

const versionsTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const longBackground = (length: number) => ({
  background: Array.from({ length }, () => ({ text: { en: 'x'.repeat(10_000) }, sources: [] })),
});

/** Every acknowledged change is permanently one history entry. */
export function promisesOfHistories(store: CurrentStore): void {
  test('a long history loses and repeats nothing', async () => {
    await store().records.create('programme', begin<Programme>(key, aChange()));
    for (let turn = 1; turn < 60; turn += 1) await change(store().records, `turn ${turn}`);
    const versions = (await wholeHistory(store())).map(({ version }) => version);
    expect(versions).toEqual(versionsTo(60));
  });

  test('a record with a long history contains only its last changes', async () => {
    await store().records.create('programme', begin<Programme>(key, aChange()));
    for (let turn = 1; turn < 60; turn += 1) await change(store().records, `turn ${turn}`);
    expect((await readCurrent(store().records)).history.length).toBeLessThanOrEqual(20);
  });

  test('a record stays small enough however large its changes are', async () => {
    await store().records.create(
      'programme',
      begin<Programme>({ ...key, ...longBackground(12) }, aChange()),
    );
    for (let turn = 1; turn < 10; turn += 1) {
      await change(store().records, `turn ${turn}`, longBackground(turn % 2 === 0 ? 12 : 11));
    }
    const versions = (await wholeHistory(store())).map(({ version }) => version);
    expect(versions).toEqual(versionsTo(10));
  });

  test('an archive written by a change that lost its race does not lose entries', async () => {
    await store().records.create(
      'programme',
      begin<Programme>({ ...key, ...longBackground(3) }, aChange()),
    );
    await change(store().records, 'large', longBackground(4));
    const slow = next(await readCurrent(store().records), 'large too, and late', longBackground(1));
    await change(store().records, 'small');
    await store().records.replace('programme', slow);
    for (let turn = 4; turn < 25; turn += 1) await change(store().records, `turn ${turn}`);
    const versions = (await wholeHistory(store())).map(({ version }) => version);
    expect(versions).toEqual(versionsTo(24));
  });

  test('a longer archive is not replaced by a shorter one of a late change', async () => {
    await store().records.create(
      'programme',
      begin<Programme>({ ...key, ...longBackground(4) }, aChange()),
    );
    for (let turn = 2; turn <= 12; turn += 1) await change(store().records, `turn ${turn}`);
    const slow = next(await readCurrent(store().records), 'small, and late');
    await change(store().records, 'large, which leaves no room for others', longBackground(1));
    expect(await store().records.replace('programme', slow)).toBe('stale');
    const versions = (await wholeHistory(store())).map(({ version }) => version);
    expect(versions).toEqual(versionsTo(13));
  });

  test('concurrent clients over a bad network leave one entry for each acknowledged change', async () => {
    await store().records.create('programme', begin<Programme>(key, aChange()));
    const racers = ['a', 'b', 'c', 'd'].map((name, index) => {
      const client = losingAnswers(store().newClient(), (answer) => answer % (3 + index) === 0);
      return race(name, records(client, store().tableName));
    });
    const acknowledged = (await Promise.all(racers)).flat();
    const history = await wholeHistory(store());
    const requests = history.slice(1).map(({ request }) => request);
    expect(requests.toSorted()).toEqual(acknowledged.toSorted());
    expect(history.map(({ version }) => version)).toEqual(versionsTo(acknowledged.length + 1));
  });
}

async function race(name: string, records: Records): Promise<readonly string[]> {
  const acknowledged = [];
  for (let turn = 0; turn < 15; turn += 1) {
    const request = `${name}${turn}`;
    if ((await change(records, request)) === 'replaced') acknowledged.push(request);
  }
  return acknowledged;
}

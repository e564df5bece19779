import { expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import type { Result } from '../../../../shared/domain/framework/result.ts';
import type { Stored } from '../../../../shared/domain/record.ts';
import { records } from '../../../../shared/storage/records.ts';
import { aChange, aProgramme, aResult } from '../../../builders/records.ts';
import { losingFirstAnswer } from '../lost-answers.ts';
import type { CurrentStore, Store } from '../store.ts';

const key = aResult();
const first = begin<Result>(key, aChange());

function changeTitle(stored: Stored<Result>, title: string): Stored<Result> {
  const change = aChange({ action: 'change', request: `request of ${title}` });
  return revise<Result>(stored, { ...stored.record, title: { en: title } }, change);
}

function recordsOverBadNetwork({ newClient, tableName }: Store) {
  return records(losingFirstAnswer(newClient()), tableName);
}

/** Each write is one conditional write: the whole change, or nothing. */
export function promisesOfWriting(store: CurrentStore): void {
  test('a record is created once, and the first one stays', async () => {
    const second = begin<Result>(aResult({ type: 'impact' }), aChange({ request: 'another' }));
    await store().records.create('result', first);
    expect(await store().records.create('result', second)).toBe('exists');
    expect(await store().records.readConsistently('result', key)).toEqual(first);
  });

  test('a replacement of an outdated version changes nothing', async () => {
    const second = changeTitle(first, 'second');
    await store().records.create('result', first);
    await store().records.replace('result', second);
    expect(await store().records.replace('result', changeTitle(first, 'late'))).toBe('stale');
    expect(await store().records.readConsistently('result', key)).toEqual(second);
  });

  test('a record that does not exist cannot be replaced', async () => {
    expect(await store().records.replace('result', changeTitle(first, 'second'))).toBe('stale');
    expect(await store().records.readConsistently('result', key)).toBeUndefined();
  });

  test('of twenty concurrent replacements of one version exactly one succeeds', async () => {
    await store().records.create('result', first);
    const rivals = Array.from({ length: 20 }, (_, rival) => changeTitle(first, `rival ${rival}`));
    const answers = await Promise.all(
      rivals.map((rival) => store().records.replace('result', rival)),
    );
    const winner = rivals[answers.indexOf('replaced')];
    expect(answers.filter((answer) => answer === 'replaced')).toHaveLength(1);
    expect(await store().records.readConsistently('result', key)).toEqual(winner);
  });

  test('a creation whose response was lost succeeds when sent again', async () => {
    expect(await recordsOverBadNetwork(store()).create('result', first)).toBe('created');
  });

  test('a replacement whose response was lost succeeds when sent again, with one effect', async () => {
    const second = changeTitle(first, 'second');
    await store().records.create('result', first);
    expect(await recordsOverBadNetwork(store()).replace('result', second)).toBe('replaced');
    expect(await store().records.readConsistently('result', key)).toEqual(second);
  });

  test('a record too large for the store is refused as too large', async () => {
    const prose = { text: { en: 'x'.repeat(20_000) }, sources: [] };
    const huge = aProgramme({ background: Array.from({ length: 25 }, () => prose) });
    await expect(store().records.create('programme', begin(huge, aChange()))).rejects.toMatchObject(
      { code: 'body_too_large' },
    );
  });
}

import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import type { Result } from '../../../../shared/domain/framework/result.ts';
import type { WholeHistory } from '../../../../shared/domain/history/history.ts';
import { verifyHistory } from '../../../../shared/domain/history/verify-history.ts';
import { sha256Of } from '../../../../shared/sha256.ts';
import { aChange, aLesson, aProject, aResult } from '../../../builders/records.ts';
import type { CurrentStore, Store } from '../store.ts';

const partition = 'PROJECT#project-1';
const named = { kind: 'result', key: aResult() } as const;

/** A result with so many changes that most of its history is in archives. */
async function changeOften({ records }: Store, resultId: string, times: number): Promise<void> {
  await records.create('result', begin<Result>(aResult({ resultId }), aChange()));
  for (let turn = 2; turn <= times; turn += 1) {
    const stored = await records.readConsistently('result', aResult({ resultId }));
    if (!stored) throw new Error('The result is gone');
    const title = { en: `title ${turn}` };
    const change = aChange({ action: 'change', request: `turn ${turn}` });
    await records.replace('result', revise<Result>(stored, { ...stored.record, title }, change));
  }
}

async function rowsOf({ client, tableName }: Store, pk: string) {
  const query = new QueryCommand({
    TableName: tableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
  });
  return (await client.send(query)).Items ?? [];
}

async function write({ client, tableName }: Store, Item: Record<string, unknown>): Promise<void> {
  await client.send(new PutCommand({ TableName: tableName, Item }));
}

async function rowOf({ client, tableName }: Store, sk: string) {
  const command = new GetCommand({ TableName: tableName, Key: { pk: partition, sk } });
  return (await client.send(command)).Item ?? {};
}

const findingOf = (whole: WholeHistory | undefined) => whole && verifyHistory(whole, sha256Of);

/** Whole histories, as they are read for display and verification. */
export function promisesOfWholeHistories(store: CurrentStore): void {
  test('a history in many archives is complete and intact', async () => {
    await changeOften(store(), 'safe-water', 60);
    expect((await rowsOf(store(), `HISTORY#${partition}`)).length).toBeGreaterThan(3);
    const finding = findingOf(await store().records.readHistory(named));
    expect(finding).toEqual({ outcome: 'intact', entries: 60 });
  });

  test('overlapping archives give each change once', async () => {
    await changeOften(store(), 'safe-water', 30);
    const archives = await rowsOf(store(), `HISTORY#${partition}`);
    const { history } = await rowOf(store(), 'RESULT#safe-water');
    const [kept] = history as unknown[];
    const last = archives.at(-1);
    await write(store(), { ...last, entries: [...(last?.entries ?? []), kept] });
    const finding = findingOf(await store().records.readHistory(named));
    expect(finding).toEqual({ outcome: 'intact', entries: 30 });
  });

  test('a copy of an entry that differs is not hidden', async () => {
    await changeOften(store(), 'safe-water', 30);
    const [archive] = await rowsOf(store(), `HISTORY#${partition}`);
    const [first, ...rest] = archive?.entries ?? [];
    const entries = [first, { ...first, by: 'somebody-else' }, ...rest];
    await write(store(), { ...archive, entries });
    const finding = findingOf(await store().records.readHistory(named));
    expect(finding).toMatchObject({ version: 2, fault: 'out_of_sequence' });
  });

  test('the histories of a project are those of everything it owns, and nothing else', async () => {
    await changeOften(store(), 'a', 15);
    await changeOften(store(), 'a-b', 40);
    await store().records.create('project', begin(aProject(), aChange()));
    await store().records.create('lesson', begin(aLesson(), aChange()));
    await store().records.create('lesson', begin(aLesson({ projectId: 'other' }), aChange()));
    const histories = await store().records.readHistories({ kind: 'project', key: aProject() });
    const found = histories.map((whole) => [whole.address, findingOf(whole)]);
    expect(found).toEqual([
      ['/projects/project-1/lessons/lesson-1', { outcome: 'intact', entries: 1 }],
      ['/projects/project-1', { outcome: 'intact', entries: 1 }],
      ['/projects/project-1/results/a', { outcome: 'intact', entries: 15 }],
      ['/projects/project-1/results/a-b', { outcome: 'intact', entries: 40 }],
    ]);
  });

  test('a row that holds another record is named by its keys, and reported as misplaced', async () => {
    await changeOften(store(), 'a', 2);
    await write(store(), { ...(await rowOf(store(), 'RESULT#a')), sk: 'RESULT#b' });
    const whole = await store().records.readHistory({
      kind: 'result',
      key: aResult({ resultId: 'b' }),
    });
    expect(whole?.address).toBe('PROJECT#project-1 RESULT#b');
    expect(findingOf(whole)).toMatchObject({ fault: 'misplaced' });
  });

  test('a record that was not written has no history', async () => {
    expect(await store().records.readHistory(named)).toBeUndefined();
    expect(await store().records.readHistories(named)).toEqual([]);
  });
}

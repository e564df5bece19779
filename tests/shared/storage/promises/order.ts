import { expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import type { Result } from '../../../../shared/domain/framework/result.ts';
import type { Report } from '../../../../shared/domain/reports/report.ts';
import { aChange, aProject, aReport, aResult } from '../../../builders/records.ts';
import type { CurrentStore } from '../store.ts';
import { allPages, createAll } from './lists.ts';

const programme = { programmeId: 'programme-1' };
const project = { projectId: 'project-1' };

/** Lists in the order for people, read in pages of three. */
export function promisesOfOrder(store: CurrentStore): void {
  const resultIds = async () => {
    const listed = await allPages((page) => store().records.listInOrder('result', project, page));
    return listed.map(({ resultId }) => resultId);
  };

  test('results are by order, then by title with its numbers as numbers', async () => {
    const result = (resultId: string, title: string, order?: number) =>
      aResult({ resultId, title: { en: title }, ...(order !== undefined && { order }) });
    await createAll(store().records, 'result', [
      result('a', 'Output 10'),
      result('b', 'Output 2'),
      result('c', 'Last by title', 10),
      result('d', 'First by order', 2),
      aResult({ projectId: 'project-10', resultId: 'of-another' }),
    ]);
    expect(await resultIds()).toEqual(['d', 'c', 'b', 'a']);
  });

  test('a record that is moved or withdrawn is listed once, where it belongs', async () => {
    const first = begin<Result>(aResult({ resultId: 'a', order: 1 }), aChange());
    await store().records.create('result', first);
    await createAll(store().records, 'result', [aResult({ resultId: 'b', order: 2 })]);
    expect(await resultIds()).toEqual(['a', 'b']);
    const withdrawn = { by: 'officer-1', at: '2026-11-23T08:00:00.000Z', reason: 'Twice' };
    const moved = revise<Result>(
      first,
      { ...first.record, order: 3, withdrawn } as Result,
      aChange({ action: 'withdraw', request: 'request-2' }),
    );
    await store().records.replace('result', moved);
    expect(await resultIds()).toEqual(['b', 'a']);
  });

  test('projects are by order and start date', async () => {
    await createAll(store().records, 'project', [
      aProject({ projectId: 'a', startDate: '2019-01-01' }),
      aProject({ projectId: 'b', startDate: '2018-01-01' }),
      aProject({ projectId: 'c', order: 1 }),
    ]);
    const listed = await allPages((page) =>
      store().records.listInOrder('project', programme, page),
    );
    expect(listed.map(({ projectId }) => projectId)).toEqual(['c', 'b', 'a']);
  });

  test('reports are newest first', async () => {
    for (const [reportId, day] of [
      ['b', '01'],
      ['d', '02'],
      ['a', '03'],
      ['c', '04'],
    ] as const) {
      const at = `2026-11-${day}T08:00:00.000Z`;
      const report = begin<Report>(aReport({ reportId }), aChange({ at }));
      await store().records.create('report', report);
    }
    const listed = await allPages((page) => store().records.listInOrder('report', programme, page));
    expect(listed.map(({ reportId }) => reportId)).toEqual(['c', 'a', 'd', 'b']);
  });
}

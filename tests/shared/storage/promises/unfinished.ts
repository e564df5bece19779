import { expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import type { Report } from '../../../../shared/domain/reports/report.ts';
import { aChange, aReport } from '../../../builders/records.ts';
import type { CurrentStore, Store } from '../store.ts';
import { allPages } from './lists.ts';

async function queue({ records }: Store, reportId: string, minute: string) {
  const at = `2026-11-23T08:${minute}:00.000Z`;
  const queued = begin<Report>(aReport({ reportId, status: 'queued' }), aChange({ at }));
  await records.create('report', queued);
  return queued;
}

async function listUnfinished({ records }: Store): Promise<readonly string[]> {
  const reports = await allPages((page) => records.listUnfinishedReports(page));
  return reports.map(({ reportId }) => reportId);
}

/** Reports that still wait to be rendered. */
export function promisesOfUnfinishedReports(store: CurrentStore): void {
  test('waiting reports are listed, the longest waiting first', async () => {
    for (const [id, minute] of [
      ['c', '03'],
      ['a', '04'],
      ['d', '01'],
      ['b', '02'],
    ] as const) {
      await queue(store(), id, minute);
    }
    expect(await listUnfinished(store())).toEqual(['d', 'b', 'c', 'a']);
  });

  for (const status of ['ready', 'failed'] as const) {
    test(`a report that is ${status} is not among them`, async () => {
      const queued = await queue(store(), 'a', '01');
      await queue(store(), 'b', '02');
      const change = aChange({ action: 'render', request: 'request-2' });
      const done = revise<Report>(queued, { ...queued.record, status }, change);
      await store().records.replace('report', done);
      expect(await listUnfinished(store())).toEqual(['b']);
    });
  }
}

import { expect, test } from 'vitest';
import { downloads } from '../../../../shared/storage/downloads.ts';
import { aDownload } from '../../../builders/meetings.ts';
import type { CurrentStore } from '../store.ts';
import { allPages } from './lists.ts';

/** Who fetched a report. */
export function promisesOfDownloads(store: CurrentStore): void {
  const openDownloads = () => downloads(store().client, store().tableName);
  const report = { reportId: 'report-1' };

  test('a download is recorded once for each member and day, with its first time', async () => {
    await openDownloads().note(aDownload());
    await openDownloads().note(aDownload({ role: 'coordinator' }));
    expect(await openDownloads().list(report, { limit: 3 })).toEqual({ items: [aDownload()] });
  });

  test('the downloads of a report are paged by day, complete and without those of others', async () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) => aDownload({ day: `2026-11-0${day}` }));
    for (const download of days.toReversed()) await openDownloads().note(download);
    await openDownloads().note(aDownload({ reportId: 'report-1-b' }));
    expect(await allPages((page) => openDownloads().list(report, page))).toEqual(days);
  });
}

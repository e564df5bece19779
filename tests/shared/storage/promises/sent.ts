import { expect, test } from 'vitest';
import { aDissemination } from '../../../builders/meetings.ts';
import type { CurrentStore } from '../store.ts';
import { createAll } from './lists.ts';

/** Dissemination records, by programme. */
export function promisesOfSent(store: CurrentStore): void {
  test('the disseminations of a programme are found, whichever report they belong to', async () => {
    const { records } = store();
    await createAll(records, 'dissemination', [
      aDissemination({ reportId: 'report-1' }),
      aDissemination({ reportId: 'report-2' }),
      aDissemination({ reportId: 'report-3', programmeId: 'programme-2' }),
    ]);
    const sent = await records.listDisseminations({ programmeId: 'programme-1' });
    expect(sent.map(({ reportId }) => reportId)).toEqual(['report-1', 'report-2']);
  });
}

import { expect, test } from 'vitest';
import { aProgramme, aProject, aResult } from '../../../builders/records.ts';
import type { CurrentStore } from '../store.ts';
import { createAll } from './lists.ts';

const refused = {
  code: 'invalid_request',
  errors: [
    {
      in: 'query',
      pointer: '/cursor',
      code: 'wrong_format',
      detail: 'is not a cursor of this list',
    },
  ],
};
const notCursors = ['', 'x', '{}', '[]', 'null', '{"pk":1}', '{"pk":"PROJECT#project-1"}'];

/** Valid cursors, and strings that are not cursors. */
export function promisesOfCursors(store: CurrentStore): void {
  for (const after of notCursors) {
    test(`"${after}" is refused as a cursor`, async () => {
      const within = { programmeId: 'programme-1' };
      const listing = store().records.list('project', within, { limit: 3, after });
      await expect(listing).rejects.toMatchObject(refused);
    });
  }

  test('a cursor of another list is refused', async () => {
    const { records } = store();
    const ids = ['a', 'b'];
    await createAll(
      records,
      'programme',
      ids.map((programmeId) => aProgramme({ programmeId })),
    );
    const { next } = await records.list('programme', { all: true }, { limit: 1 });
    const listing = records.list('programme', { memberId: 'officer-1' }, { limit: 1, after: next });
    await expect(listing).rejects.toMatchObject(refused);
  });

  test('a cursor of another project is refused', async () => {
    const { records } = store();
    await createAll(records, 'project', [aProject()]);
    await createAll(
      records,
      'result',
      ['a', 'b'].map((resultId) => aResult({ resultId })),
    );
    const { next } = await records.list('result', { projectId: 'project-1' }, { limit: 1 });
    const listing = records.list('result', { projectId: 'project-2' }, { limit: 1, after: next });
    await expect(listing).rejects.toMatchObject(refused);
  });
}

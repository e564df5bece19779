import { expect, test } from 'vitest';
import { startFile } from '../../../../shared/pdf/file/packed-file.ts';

/** More objects than a function can take as arguments; a long report has one for each table cell. */
const manyObjects = 200_000;

test('a file can have as many objects as a long report needs', () => {
  const file = startFile();
  for (let id = 1; id <= manyObjects; id += 1) file.add(id, '<<>>');
  const text = Buffer.from(file.finish('/Root 1 0 R')).toString('latin1');
  const streams = Math.ceil(manyObjects / 500);
  expect(text).toContain(`/Type /XRef /Size ${manyObjects + streams + 2} `);
});

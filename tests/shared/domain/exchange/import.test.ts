import { expect, test } from 'vitest';
import { ImportInput } from '../../../../shared/domain/exchange/import.ts';
import { ownedByProgramme } from '../../../../shared/domain/owned-records.ts';

const input = {
  fileName: 'Activities 2026.XML',
  mediaType: 'application/xml',
  bytes: 100_000_000,
  sha256: 'a'.repeat(64),
};

test('a file of 100 MB with any case of its extension may be announced', () => {
  expect(ImportInput.parse(input)).toEqual(input);
});

test.each([
  ['fileName', 'activities.xml.zip'],
  ['fileName', '../activities.xml'],
  ['bytes', 0],
  ['bytes', 100_000_001],
])('%s may not be %s', (field, value) => {
  const { error } = ImportInput.safeParse({ ...input, [field]: value });
  expect(error?.issues.map(({ path }) => path)).toEqual([[field]]);
});

test('imports are not among what a programme owns: who reads or reports on it does not read them', () => {
  expect(Object.values(ownedByProgramme)).not.toContain('import');
});

import { expect, test } from 'vitest';
import { countPhotographColumns } from '../../../shared/report/photograph-columns.ts';

test.each([
  ['experience_sharing', 'e1', 5],
  ['implementing_organisation', 'e1', 5],
  ['experience_sharing', undefined, 7],
  ['good_practice_sheet', 'e1', 7],
] as const)('in a report of kind %s one of %s takes %i columns', (kind, experienceId, columns) => {
  expect(countPhotographColumns(kind, experienceId === undefined ? {} : { experienceId })).toBe(
    columns,
  );
});

import { expect, test } from 'vitest';
import { KnownProjects } from '../../../functions/run-import/known-projects.ts';
import { countRepeats, projectOf } from '../../../functions/run-import/project-of-activity.ts';
import { fileWith, readAll } from '../../shared/iati/reading.ts';

const [read] = readAll(fileWith(''));
if (!read) throw new Error('The file has an activity');
function around(known: readonly (readonly [string, { externalId?: string }])[]) {
  const projects = new KnownProjects();
  for (const [id, project] of known) projects.note(id, project);
  return { programmeId: 'programme', projects };
}

test('a new activity is a project whose id follows from programme and identifier', () => {
  const id = projectOf(read, 1, around([]));
  expect(projectOf(read, 1, around([['other', { externalId: 'XX-OTHER' }]]))).toBe(id);
  expect(projectOf(read, 1, { ...around([]), programmeId: 'other' })).not.toBe(id);
});

test('the only project with its identifier is its project; of two, neither is', () => {
  const own = projectOf(read, 1, around([]));
  expect(projectOf(read, 1, around([['ours', { externalId: 'XX-ORG-1' }]]))).toBe('ours');
  const two = around([
    ['one', { externalId: 'XX-ORG-1' }],
    ['two', { externalId: 'XX-ORG-1' }],
  ]);
  expect(projectOf(read, 1, two)).toBe(own);
});

test('activities of a file with one identifier are projects of their own', () => {
  const numberOf = countRepeats();
  const ids = [1, 2, 3].map(() => projectOf(read, numberOf(read), around([])));
  expect(new Set(ids).size).toBe(3);
});

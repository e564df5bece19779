import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../shared/contract/client.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
const key = () => ({
  projectId: programme.projectId,
  indicatorId: 'households',
  periodId: '2020-01-01',
});
const step = (by: Client, name: 'submit' | 'recall' | 'approve', version: number) =>
  by.call('reviewValue', { params: key(), body: { step: name }, ifMatch: `"${version}"` });

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const { officer } = programme;
  await officer.call('recordValue', { params: key(), body: value, ifNoneMatch: '*' });
  await step(officer, 'submit', 1);
});
afterAll(() => system.stop());

test('nobody but an officer of the project recalls its submissions', async () => {
  for (const by of [programme.coordinator, programme.neighbour, programme.reader])
    expect((await problemOf(step(by, 'recall', 2))).type).toBe('/problems/forbidden');
});

test('a submission that is recalled is a draft, which its officer corrects', async () => {
  const { officer, coordinator } = programme;
  expect((await step(officer, 'recall', 2)).body).toMatchObject({ status: 'draft', version: 3 });
  const approve = step(coordinator, 'approve', 3);
  expect((await problemOf(approve)).type).toBe('/problems/review_conflict');
  const actual = { kind: 'reported', value: '1300' } as const;
  const corrected = { params: key(), body: { ...value, actual }, ifMatch: '"3"' };
  expect((await officer.call('recordValue', corrected)).body.status).toBe('draft');
});

test('a value that was returned stays so, with the comment, until it is submitted again', async () => {
  const { officer, coordinator } = programme;
  await step(officer, 'submit', 4);
  const comment = 'Count the upper village too.';
  const body = { step: 'return', comment } as const;
  const returned = await coordinator.call('reviewValue', { params: key(), body, ifMatch: '"5"' });
  const saved = await officer.call('recordValue', { params: key(), body: value, ifMatch: '"6"' });
  const { review, submission } = returned.body as { review?: object; submission?: object };
  expect(saved.body).toMatchObject({
    ...value,
    status: 'returned',
    review,
    submission,
    version: 7,
  });
  expect(review).toMatchObject({ comment });
  const remaining = await coordinator.call('getRemaining', {
    params: { programmeId: programme.programmeId },
  });
  expect(remaining.body).toMatchObject({ draft: 0, returned: 1 });
  const again = await step(officer, 'submit', 7);
  expect(again.body).toMatchObject({ status: 'submitted' });
  expect(again.body).not.toHaveProperty('review.comment');
});

test('what is approved is not recalled', async () => {
  const { officer, coordinator } = programme;
  await step(coordinator, 'approve', 8);
  const recall = step(officer, 'recall', 9);
  expect((await problemOf(recall)).type).toBe('/problems/review_conflict');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BodyInput } from '../../shared/contract/routes.ts';
import { type Choice, seededChoice } from '../bench/pdf/seeded-choice.ts';
import { inBatches, oneByOne, type Send, type Step } from '../local/batch-steps.ts';
import { project } from '../local/bodies.ts';
import { overFailingLine } from '../local/failing-line.ts';
import { frameworkOf } from '../local/framework.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

const framework: BodyInput<'recordFramework'> = frameworkOf(3);
const indicatorIds = framework.indicators.map(({ indicatorId }) => indicatorId);
const periodIds = ['2020-01-01', '2021-01-01'];
const places = indicatorIds.flatMap((indicatorId) =>
  periodIds.map((periodId) => ({ indicatorId, periodId })),
);

async function newProject(): Promise<string> {
  const { coordinator, officer, programmeId } = programme;
  const created = { params: { programmeId }, body: project };
  const { projectId } = (await coordinator.call('createProject', created)).body;
  await officer.call('recordFramework', { params: { projectId }, body: framework });
  return projectId;
}

/** The versions that the answers told of, by the place of a value or the id of an indicator. */
type Known = Map<string, number>;
const nameOf = (part: object) => Object.values(part).join(' ');

/** A step for some records; in one of five the version is not the current one. */
function drawStep(choice: Choice, known: Known, words: string): Step {
  const some = <Item extends object>(items: readonly Item[]) => {
    const drawn = items.filter(() => choice(3) === 0);
    const chosen = drawn.length > 0 ? drawn : items.slice(0, 1);
    return chosen.map((item) => {
      const version = (known.get(nameOf(item)) ?? 0) - (choice(5) === 0 ? 1 : 0);
      return { ...item, ...(version > 0 && { version }) };
    });
  };
  const kind = choice(5);
  if (kind === 0) {
    const renamed = some(indicatorIds.map((indicatorId) => ({ indicatorId })));
    return { kind: 'framework', words, renamed };
  }
  if (kind < 3) return { kind: 'record', words, items: some(places) };
  const steps = ['submit', 'submit', 'approve', 'approve', 'return', 'reopen', 'recall'] as const;
  return {
    kind: 'review',
    words,
    step: steps[choice(steps.length)] ?? 'submit',
    items: some(places),
  };
}

/** What a project holds, without what differs between two projects. */
async function contentOf(projectId: string) {
  const { coordinator } = programme;
  const { body } = await coordinator.call('getFramework', { params: { projectId } });
  const lists = indicatorIds.map(async (indicatorId) => {
    const values = await coordinator.call('listValues', { params: { projectId, indicatorId } });
    return values.body.items.map(({ periodId, version, status, comment, approvals = [] }) => {
      const approved = approvals.map((each) => [each.version, each.comment]);
      return { indicatorId, periodId, version, status, comment, approved };
    });
  });
  return { framework: body, values: (await Promise.all(lists)).flat() };
}

test.each([1, 2])(
  'batches, reviews and retries over a failing line end as the same steps one by one (seed %i)',
  async (seed) => {
    const choice = seededChoice(seed);
    const [batched, single] = [await newProject(), await newProject()];
    const known: Known = new Map(indicatorIds.map((indicatorId) => [indicatorId, 1]));
    const sent: Send[] = [];
    const outcomes: string[] = [];
    for (let turn = 0; turn < 30; turn += 1) {
      const step = drawStep(choice, known, `turn ${turn}`);
      const send = await inBatches(programme, batched, step);
      const told = await overFailingLine(choice, send);
      expect(told, JSON.stringify(step)).toEqual(await oneByOne(programme, single, step));
      for (const { part, answer } of told) {
        if (typeof answer === 'number') known.set(nameOf(part), answer);
      }
      outcomes.push(...told.map(({ answer }) => (typeof answer === 'number' ? 'done' : answer)));
      const late = sent[choice(sent.length + 3)];
      if (late) await late();
      // A step for a value that was not there yet may succeed later.
      if (told.every(({ answer }) => answer !== '/problems/not_found')) sent.push(send);
    }
    expect(await contentOf(batched)).toEqual(await contentOf(single));
    expect([...new Set(outcomes)].toSorted()).toEqual(
      expect.arrayContaining(['/problems/review_conflict', '/problems/version_mismatch', 'done']),
    );
  },
  60_000,
);

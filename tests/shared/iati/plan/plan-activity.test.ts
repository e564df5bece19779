import { describe, expect, test } from 'vitest';
import type { Plan, PlannedWrite } from '../../../../shared/domain/exchange/plan.ts';
import type { ProjectRecords } from '../../../../shared/domain/owned-records.ts';
import { Organisation } from '../../../../shared/domain/programme/organisation.ts';
import type { Closing } from '../../../../shared/domain/review/closing.ts';
import { Value } from '../../../../shared/domain/values/value.ts';
import { planActivity } from '../../../../shared/iati/plan/plan-activity.ts';
import type { Planning } from '../../../../shared/iati/plan/planning.ts';
import type { ReadActivity } from '../../../../shared/iati/read-activity.ts';
import { meta } from '../../../builders/records.ts';
import { fileWith, indicatorWith, periodWith, readOne } from '../reading.ts';

const readWith = ({ actual = '5', target = '10' } = {}): ReadActivity =>
  readOne(
    fileWith(indicatorWith(periodWith(`<target value="${target}"/><actual value="${actual}"/>`))),
  );

const planningOf = (read: ReadActivity, fields: Partial<Planning> = {}): Planning => ({
  programmeId: 'programme',
  projectId: 'project',
  importId: 'import',
  activity: read.identifier,
  activityHash: 'a'.repeat(64),
  organisations: new Map(),
  closings: [],
  shared: [],
  author: { memberId: 'lead', personId: 'lead-person' },
  at: '2026-11-28T10:00:00.000Z',
  isClean: read.isClean,
  ...fields,
});

type Known = Partial<Parameters<typeof planActivity>[0]>;

function plan(read: ReadActivity, known: Known = {}, fields: Partial<Planning> = {}): Plan {
  const activity = { file: read.records, last: undefined, here: undefined, ...known };
  return planActivity(activity, planningOf(read, fields));
}

/** What the writes of a plan leave here. */
function hereAfter({ steps }: Plan): ProjectRecords {
  const last = new Map<string, PlannedWrite>();
  for (const write of steps.flat()) last.set(JSON.stringify(keyOf(write)), write);
  const of = (kind: PlannedWrite['kind']) =>
    [...last.values()]
      .filter((write) => write.kind === kind)
      .map(({ entity, after = 0 }) => ({ ...meta, ...entity, version: after + 1 }));
  const [project] = of('project');
  const lists = { results: of('result'), indicators: of('indicator'), values: of('value') };
  return { project, ...lists, evidence: [], experiences: [], lessons: [], assets: [] } as never;
}

function keyOf({ kind, entity }: PlannedWrite): readonly unknown[] {
  const ids = ['organisationId', 'projectId', 'resultId', 'indicatorId', 'periodId'];
  const own = kind === 'organisation' ? ids : ids.slice(1);
  return [kind, ...own.map((id) => Reflect.get(entity, id))];
}

const closed: Closing = {
  programmeId: 'programme',
  closingId: '2020',
  startDate: '2020-01-01',
  endDate: '2020-12-31',
  status: 'closed',
};

describe('a new activity', () => {
  const read = readWith();
  const { steps, counts, changes } = plan(read);

  test('is written in steps: its project before what belongs to it, and the hash of its source last', () => {
    const order = steps.map((step) => step.map(({ kind }) => kind));
    expect(order.filter((step) => step.length > 0)).toEqual([
      ['organisation'],
      ['project'],
      ['result'],
      ['indicator'],
      ['value'],
      ['project'],
    ]);
    const [first, last] = steps.flat().filter(({ kind }) => kind === 'project');
    expect(first?.entity.origin).not.toHaveProperty('activityHash');
    expect(last).toMatchObject({ after: 1, entity: { origin: { activityHash: 'a'.repeat(64) } } });
  });

  test('is created record by record', () => {
    expect(counts).toMatchObject({ created: 5, changed: 0, unchanged: 0 });
    expect(new Set(changes.map(({ outcome }) => outcome))).toEqual(new Set(['created']));
  });

  test('has a value that its applicant has written and submitted', () => {
    const [value] = hereAfter(plan(read)).values;
    expect(value).toMatchObject({
      status: 'submitted',
      authors: [{ memberId: 'lead', personId: 'lead-person' }],
      submission: { by: 'lead' },
      firstSubmittedAt: '2026-11-28T10:00:00.000Z',
    });
    expect(Value.strip().safeParse(value).error).toBeUndefined();
  });

  test('is the same to a second plan: nothing is written', () => {
    const here = hereAfter(plan(read));
    const organisations = organisationsAfter(plan(read));
    const again = plan(read, { here, last: read.records }, { organisations });
    expect(again.steps.flat()).toEqual([]);
    expect(again.counts).toMatchObject({ created: 0, changed: 0, unchanged: 5 });
  });
});

function organisationsAfter({ steps }: Plan): Planning['organisations'] {
  const all = steps.flat().flatMap((each) => (each.kind === 'organisation' ? [each.entity] : []));
  return new Map(all.map((each) => [each.organisationId, { ...meta, ...each }]));
}

describe('what a plan leaves as it is', () => {
  const first = plan(readWith());
  const known = { here: hereAfter(first), last: readWith().records };
  const organisations = organisationsAfter(first);

  test('a submitted value, which is listed', () => {
    const { steps, counts, changes } = plan(readWith({ actual: '6' }), known, { organisations });
    expect(steps.flat()).toEqual([]);
    expect(counts.locked).toBe(1);
    expect(changes).toMatchObject([{ outcome: 'locked', reason: 'submitted', field: 'actual' }]);
  });

  test('an archived project, with all in it', () => {
    const archived = { by: 'lead', at: '2026-01-01T00:00:00.000Z', reason: 'Done.' };
    const here = { ...known.here, project: { ...known.here.project, archived } };
    const { steps, counts, changes } = plan(readWith({ actual: '6' }), { ...known, here });
    expect(steps.flat()).toEqual([]);
    expect(counts).toMatchObject({ locked: 5, unchanged: 0 });
    expect(changes).toMatchObject([{ outcome: 'locked', reason: 'archived', kind: 'project' }]);
  });

  test('a withdrawn project', () => {
    const withdrawn = { by: 'lead', at: '2026-01-01T00:00:00.000Z', reason: 'Twice.' };
    const here = { ...known.here, project: { ...known.here.project, withdrawn } };
    const { steps, changes } = plan(readWith({ actual: '6' }), { ...known, here });
    expect(steps.flat()).toEqual([]);
    expect(changes).toMatchObject([{ outcome: 'withdrawn', kind: 'project' }]);
  });

  test('a withdrawn value of the same place, also where the last import is not known', () => {
    const withdrawn = { by: 'lead', at: '2026-01-01T00:00:00.000Z', reason: 'Twice.' };
    const values = known.here.values.map((each) => ({ ...each, withdrawn }));
    const here = { ...known.here, values };
    const { changes } = plan(readWith({ actual: '6' }), { here }, { organisations });
    expect(changes).toMatchObject([{ outcome: 'withdrawn', kind: 'value' }]);
  });

  test('closed periods: their targets and new values', () => {
    const { here } = known;
    const open = { ...here, values: [] };
    const { changes, counts } = plan(
      readWith({ target: '12' }),
      { here: open, last: undefined },
      { organisations, closings: [closed] },
    );
    expect(counts.locked).toBe(1);
    expect(changes).toContainEqual(
      expect.objectContaining({ outcome: 'locked', reason: 'closed', kind: 'value' }),
    );
  });
});

describe('an organisation', () => {
  const read = readWith();
  const ours = Organisation.parse({
    programmeId: 'programme',
    organisationId: 'centre',
    name: { en: 'The centre' },
    externalId: 'XX-ORG',
    roles: ['coordinating'],
  });
  const organisations = new Map([['centre', { ...meta, ...ours }]]);

  test('is the one that is here with its reference: it keeps its name and gets a further role', () => {
    const { steps } = plan(read, {}, { organisations });
    const [organisation, project] = steps.flat();
    expect(organisation).toMatchObject({
      entity: {
        organisationId: 'centre',
        name: ours.name,
        roles: ['coordinating', 'implementing'],
      },
      after: 1,
    });
    expect(project).toMatchObject({ entity: { organisationId: 'centre' } });
  });

  test('that was withdrawn takes no project', () => {
    const withdrawn = { by: 'lead', at: '2026-01-01T00:00:00.000Z', reason: 'Closed.' };
    const own = hereAfter(plan(read)).project.organisationId;
    const gone = { ...meta, ...ours, organisationId: own, withdrawn };
    const { steps, counts, changes } = plan(read, {}, { organisations: new Map([[own, gone]]) });
    expect(steps.flat()).toEqual([]);
    expect(counts.refused).toBe(5);
    expect(changes.at(-1)).toMatchObject({ outcome: 'refused', kind: 'project' });
  });
});

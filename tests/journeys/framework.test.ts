import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BodyInput } from '../../shared/contract/routes.ts';
import type { FrameworkOutcome } from '../../shared/domain/framework/framework.ts';
import { project } from '../local/bodies.ts';
import { frameworkOf } from '../local/framework.ts';
import { indicator, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

type Document = BodyInput<'recordFramework'>;
type Speaker = 'officer' | 'coordinator' | 'neighbour' | 'reader';

async function newProject(): Promise<string> {
  const { coordinator, programmeId } = programme;
  const created = await coordinator.call('createProject', {
    params: { programmeId },
    body: project,
  });
  return created.body.projectId;
}

async function record(projectId: string, body: Document, by: Speaker = 'officer') {
  const answer = await programme[by].call('recordFramework', { params: { projectId }, body });
  return answer.body.items;
}

const read = async (projectId: string) =>
  (await programme.reader.call('getFramework', { params: { projectId } })).body;
const told = (items: readonly FrameworkOutcome[]) =>
  items.map(({ id, version, outcome, problem }) =>
    [id, version, outcome, ...(problem ? [problem.type.slice('/problems/'.length)] : [])].join(' '),
  );
const small = frameworkOf(2);
const [first, second] = small.indicators;
if (!first || !second) throw new Error('There are no indicators');

describe('a framework in one document', () => {
  test('is recorded, read with versions, changed in one place, and recorded again', async () => {
    const projectId = await newProject();
    const ids = ['result-0', 'result-1', 'result-2', 'indicator-0', 'indicator-1'];
    expect(told(await record(projectId, small))).toEqual(ids.map((id) => `${id} 1 done`));
    const document = await read(projectId);
    expect(told(await record(projectId, document))).toEqual(ids.map((id) => `${id} 1 unchanged`));
    const indicators = document.indicators.map((each) =>
      each.indicatorId === 'indicator-1' ? { ...each, title: { en: 'Better said' } } : each,
    );
    const changed = await record(projectId, { ...document, indicators });
    expect(told(changed).slice(3)).toEqual(['indicator-0 1 unchanged', 'indicator-1 2 done']);
    expect((await read(projectId)).indicators[1]?.title).toEqual({ en: 'Better said' });
  });

  test('sent again does nothing twice, also after somebody else changed a record', async () => {
    const projectId = await newProject();
    const body = { results: small.results, indicators: [first] };
    await record(projectId, body);
    await programme.officer.call('putResult', {
      params: { projectId, resultId: 'result-1' },
      body: { type: 'output', title: { en: 'By another' } },
      ifMatch: '"1"',
    });
    expect(told(await record(projectId, body))).toEqual([
      'result-0 1 unchanged',
      'result-1 1 done_before',
      'result-2 1 unchanged',
      'indicator-0 1 unchanged',
    ]);
    const other = { ...body, indicators: [{ ...first, title: { en: 'Other' } }] };
    expect(told(await record(projectId, other)).slice(1)).toEqual([
      'result-1  refused version_mismatch',
      'result-2 1 unchanged',
      'indicator-0  refused version_mismatch',
    ]);
  });

  test('with faults is refused with all of them, and changes nothing', async () => {
    const projectId = await newProject();
    const family = { dimensions: ['sex'], partition: true };
    const place = { siteId: 'nowhere' };
    const body: Document = {
      results: small.results,
      indicators: [
        first,
        { ...second, resultId: 'nowhere', commonIndicatorId: 'nowhere' },
        { ...second, indicatorId: 'third', disaggregation: [family] },
        {
          ...second,
          indicatorId: 'fourth',
          baseline: { value: { kind: 'reported', value: '1' }, place },
        },
      ],
    };
    const { type, errors = [] } = await problemOf(record(projectId, body));
    expect([type, errors.map(({ pointer }) => pointer)]).toEqual([
      '/problems/invalid_request',
      [
        '/indicators/1/resultId',
        '/indicators/1/commonIndicatorId',
        '/indicators/2/disaggregation/0/dimensions/0',
        '/indicators/3/baseline/place/siteId',
      ],
    ]);
    const repeated = { results: [], indicators: [first, first] };
    const again = await problemOf(record(projectId, repeated));
    expect(again.errors?.map(({ pointer }) => pointer)).toEqual(['/indicators/1/indicatorId']);
    expect(await read(projectId)).toEqual({ results: [], indicators: [] });
  });

  test('holds to the rules of meaning, record by record', async () => {
    const projectId = await newProject();
    await record(projectId, small);
    const named = { projectId, indicatorId: 'indicator-0', periodId: '2020-01-01' };
    await programme.officer.call('recordValue', { params: named, body: value, ifNoneMatch: '*' });
    const submit = { params: named, body: { step: 'submit' as const }, ifMatch: '"1"' };
    await programme.officer.call('reviewValue', submit);
    const document = await read(projectId);
    const inPercent = (reason?: string): Document => ({
      results: document.results.map((each) =>
        each.resultId === 'result-0'
          ? { ...each, type: 'outcome', ...(reason && { reason }) }
          : each,
      ),
      indicators: document.indicators.map((each) => ({
        ...each,
        unit: { en: 'families' },
        ...(reason && { reason }),
      })),
    });
    const changed = (items: readonly FrameworkOutcome[]) =>
      told(items).filter((line) => !line.endsWith('unchanged'));
    expect(changed(await record(projectId, inPercent()))).toEqual([
      'result-0 1 refused meaning_bound',
      'indicator-0 1 refused meaning_bound',
      'indicator-1 2 done',
    ]);
    const { closingId, ...closing } = {
      closingId: 'all',
      startDate: '2021-01-01',
      endDate: '2021-12-31',
      status: 'closed' as const,
    };
    const ofClosing = { programmeId: programme.programmeId, closingId };
    const close = { params: ofClosing, body: closing, ifNoneMatch: '*' };
    const { etag } = await programme.coordinator.call('putClosing', close);
    const asked = inPercent('The ministry counts families.');
    expect(changed(await record(projectId, asked, 'coordinator'))).toEqual([
      'result-0 1 refused period_closed',
      'indicator-0 1 refused period_closed',
    ]);
    await programme.coordinator.call('putClosing', {
      params: ofClosing,
      body: { ...closing, status: 'reopened', reason: 'Counted anew.' },
      ifMatch: etag,
    });
    const reasoned = inPercent('The ministry counts families, as of now.');
    expect(changed(await record(projectId, reasoned, 'coordinator'))).toEqual([
      'result-0 2 done',
      'indicator-0 2 done',
    ]);
  });

  test('keeps an indicator from a result that was refused', async () => {
    const projectId = await newProject();
    await record(projectId, { results: small.results, indicators: [] });
    await programme.officer.call('withdrawResult', {
      params: { projectId, resultId: 'result-0' },
      body: { reason: 'Entered twice.' },
      ifMatch: '"1"',
    });
    const lines = told(await record(projectId, { ...small, indicators: [first] }));
    expect([lines[0], lines[3]]).toEqual([
      'result-0  refused version_mismatch',
      'indicator-0  refused invalid_request',
    ]);
    const results = small.results.map((each) =>
      each.resultId === 'result-0' ? { ...each, version: 2 } : each,
    );
    const back = told(await record(projectId, { results, indicators: [first] }));
    expect([back[0], back[3]]).toEqual(['result-0 3 done', 'indicator-0 1 done']);
  });

  test('may have 1 MB, each of its records what it may have alone', async () => {
    const projectId = await newProject();
    const languages = ['en', 'fr', 'id', 'km', 'lo', 'my', 'zh'];
    const text = (characters: number) => {
      const chosen = languages.slice(0, characters / 20_000);
      return Object.fromEntries(chosen.map((tag) => [tag, 'a'.repeat(20_000)]));
    };
    const many = frameworkOf(9).indicators.map((each) => ({ ...each, description: text(100_000) }));
    const large = { ...first, indicatorId: 'large', description: text(140_000) };
    const lines = told(await record(projectId, { ...small, indicators: [...many, large] }));
    expect(lines.slice(3)).toEqual([
      ...many.map(({ indicatorId }) => `${indicatorId} 1 done`),
      'large  refused body_too_large',
    ]);
    const tooMany = { ...small, indicators: [...many, large, { ...large, indicatorId: 'more' }] };
    expect((await problemOf(record(projectId, tooMany))).type).toBe('/problems/body_too_large');
    const alone = programme.officer.call('putIndicator', {
      params: { projectId, indicatorId: 'large' },
      body: { ...indicator, description: text(140_000) },
      ifNoneMatch: '*',
    });
    expect((await problemOf(alone)).type).toBe('/problems/body_too_large');
  });
});

describe('a framework copied from another project', () => {
  const copy = async (
    from: string,
    to: string,
    how: { shiftYears?: number; withFigures?: boolean } = {},
  ) => {
    const asked = { params: { projectId: to }, body: { fromProjectId: from, ...how } };
    return (await programme.officer.call('copyFramework', asked)).body.items;
  };
  let source: string;
  beforeAll(async () => {
    source = await newProject();
    const periods = [
      { periodId: '2020-h1', periodStart: '2020-01-01', periodEnd: '2020-06-30' },
      { periodStart: '2020-02-01', periodEnd: '2020-02-29' },
    ];
    await record(source, {
      results: small.results,
      indicators: [first, { ...second, periods, origin: { source: 'XM-EX-1', path: 'x' } }],
    });
  });

  test('has periods moved by years, and neither figures nor versions', async () => {
    const to = await newProject();
    expect(told(await copy(source, to, { shiftYears: 1 }))).toEqual(
      ['result-0', 'result-1', 'result-2', 'indicator-0', 'indicator-1'].map(
        (id) => `${id} 1 done`,
      ),
    );
    const { indicators } = await read(to);
    expect(indicators[0]?.baseline).toBeUndefined();
    expect(indicators[0]?.periods[0]).toEqual({
      periodStart: '2021-01-01',
      periodEnd: '2021-12-31',
    });
    expect(indicators[1]?.origin).toBeUndefined();
    expect(indicators[1]?.periods).toEqual([
      { periodId: '2021-h1', periodStart: '2021-01-01', periodEnd: '2021-06-30' },
      { periodStart: '2021-02-01', periodEnd: '2021-02-28' },
    ]);
  });

  test('with figures is the same document, and can be copied again', async () => {
    const to = await newProject();
    await copy(source, to, { withFigures: true });
    const { origin: _, ...shown } = (await read(source)).indicators[1] ?? {};
    expect((await read(to)).indicators).toEqual([(await read(source)).indicators[0], shown]);
    expect(
      new Set((await copy(source, to, { withFigures: true })).map((each) => each.outcome)),
    ).toEqual(new Set(['unchanged']));
    const other = await copy(source, to);
    expect(told(other).slice(2)).toEqual([
      'result-2 1 unchanged',
      'indicator-0  refused version_mismatch',
      'indicator-1  refused version_mismatch',
    ]);
  });

  test('is refused as a whole where the caller may not read, or the years do not exist', async () => {
    const to = await newProject();
    for (const from of ['nowhere', to]) {
      const { type, errors } = await problemOf(copy(from, to));
      expect([type, errors?.[0]?.pointer]).toEqual(['/problems/invalid_request', '/fromProjectId']);
    }
    const yet = { fromProjectId: source, shiftYears: 100 };
    await programme.officer.call('copyFramework', { params: { projectId: to }, body: yet });
    const beyond = await newProject();
    const { errors } = await problemOf(copy(to, beyond, { shiftYears: 100 }));
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/shiftYears']);
    expect((await problemOf(record(to, small, 'reader'))).type).toBe('/problems/forbidden');
    expect(await read(beyond)).toEqual({ results: [], indicators: [] });
  });
});

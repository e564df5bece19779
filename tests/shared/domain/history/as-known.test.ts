import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { begin, revise } from '../../../../functions/changes.ts';
import {
  asKnown,
  programmeIn,
  projectIn,
  recordsIn,
} from '../../../../shared/domain/history/as-known.ts';
import type { WholeHistory } from '../../../../shared/domain/history/history.ts';
import { schemaSteps } from '../../../../shared/domain/history/schema-steps.ts';
import type { Kind } from '../../../../shared/domain/kinds.ts';
import {
  aChange,
  aMember,
  anIndicator,
  aProgramme,
  aProject,
  aResult,
} from '../../../builders/records.ts';

const at = (second: number) => `2026-11-23T08:00:0${second}.000Z`;

/** A result that was changed at second 1, 3 and 5, and written in another schema from second 3 on. */
function aHistory(): WholeHistory {
  const titled = (title: string) => aResult({ title: { en: title } });
  const first = begin(titled('One'), aChange({ at: at(1) }));
  const second = revise(first, titled('Two'), aChange({ at: at(3), schema: 2 }));
  const { record, history } = revise(second, titled('Three'), aChange({ at: at(5), schema: 3 }));
  return { address: '/results/a', kind: 'result', record, schema: 3, entries: history };
}

const only = (kind: Kind, record: object): WholeHistory => ({
  address: `/${kind}`,
  kind,
  record: record as WholeHistory['record'],
  schema: 1,
  entries: [],
});

describe('a record as it was known', () => {
  test.each([
    [1, 1, 'One', 1],
    [2, 1, 'One', 1],
    [3, 2, 'Two', 2],
    [4, 2, 'Two', 2],
  ])('at second %d is version %d, titled %s, in schema %d', (second, version, title, schema) => {
    const whole = aHistory();
    const known = asKnown(whole, at(second));
    expect(known).toEqual({
      ...whole,
      record: expect.objectContaining({
        version,
        title: { en: title },
        changedAt: expect.any(String),
      }),
      schema,
      entries: whole.entries.slice(0, version),
    });
  });

  test('from its last change on is as it is', () => {
    const whole = aHistory();
    expect(asKnown(whole, at(5))).toBe(whole);
    expect(asKnown(whole, at(6))).toBe(whole);
  });

  test('before its first change is not there', () => {
    expect(asKnown(aHistory(), at(0))).toBeUndefined();
  });
});

describe('from the histories of a partition come', () => {
  const project = aProject();
  const results = ['b', 'a'].map((resultId) => aResult({ resultId }));
  const indicator = anIndicator();
  const ofProject = [
    ...results.map((each) => only('result', each)),
    only('project', project),
    only('indicator', indicator),
  ];

  test('a project with what it owned, each kind in its list and in order', () => {
    const read = projectIn(ofProject);
    expect(read).toMatchObject({ project, results, indicators: [indicator], values: [] });
  });

  test('a programme with what it owned', () => {
    const programme = aProgramme();
    const member = aMember();
    const read = programmeIn([only('member', member), only('programme', programme)]);
    expect(read).toMatchObject({ programme, members: [member], closings: [] });
  });

  test('neither, where the partition has none', () => {
    expect(projectIn([only('result', aResult())])).toBeUndefined();
    expect(programmeIn(ofProject)).toBeUndefined();
  });

  test('the records of one kind, in order', () => {
    expect(recordsIn('result', ofProject)).toEqual(results);
    expect(recordsIn('asset', ofProject)).toEqual([]);
  });
});

describe('a record of an earlier schema', () => {
  beforeEach(() => {
    schemaSteps.result = [(fields) => ({ ...fields, title: { en: fields.title } })];
  });
  afterEach(() => {
    delete schemaSteps.result;
  });

  test('is brought up to date, alone and in its list', () => {
    const old = only('result', { ...aResult(), title: 'Safe water' });
    const today = aResult({ title: { en: 'Safe water' } });
    expect(recordsIn('result', [old])).toEqual([today]);
    expect(projectIn([only('project', aProject()), old])?.results).toEqual([today]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  type ConclusionRecords,
  concludeProject,
} from '../../../../shared/domain/progress/conclusion.ts';
import { projectRecords } from '../../../builders/owned.ts';
import { aLesson, anAssessment, anAsset, anIndicator, aValue } from '../../../builders/records.ts';

const day = '2026-12-31';
const records = (fields: Partial<ConclusionRecords> = {}): ConclusionRecords => ({
  ...projectRecords(),
  assessments: [],
  disseminations: [],
  ...fields,
});
const period = (periodStart: string, periodEnd: string) => ({ periodStart, periodEnd });
const indicators = [
  anIndicator({
    periods: [period('2026-01-01', '2026-06-30'), period('2026-07-01', '2026-12-31')],
  }),
];
const value = '/projects/project-1/indicators/households/values';
const handover = {
  to: { en: 'Water committee' },
  on: '2026-10-01',
  evidence: [{ title: 'Protocol' }],
};
const operationAndMaintenance = { by: { en: 'Water committee' }, funding: { en: 'A fee.' } };
const done = records({
  indicators,
  values: [aValue(), aValue(period('2026-07-01', '2026-12-31'))],
  assessments: [anAssessment({ projectId: 'project-1', assessedOn: '2026-11-30' })],
  assets: [anAsset({ handover, operationAndMaintenance })],
  lessons: [aLesson()],
  disseminations: [{ sentOn: '2026-12-01' }],
});
const stepOf = (step: string, of: ConclusionRecords, asOf = day) => {
  const found = concludeProject(of, asOf).items.find((each) => each.step === step);
  return [found?.state, found?.missing];
};

describe('the conclusion of a project', () => {
  test('with nothing done lists every step to take', () => {
    expect(concludeProject(records(), day)).toEqual({
      programmeId: 'programme-1',
      projectId: 'project-1',
      asOf: day,
      concluded: false,
      items: [
        {
          step: 'periods_approved',
          state: 'not_met',
          missing: ['/projects/project-1/indicators'],
        },
        { step: 'assessed', state: 'not_met', missing: ['/programmes/programme-1/assessments'] },
        { step: 'assets_handed_over', state: 'not_applicable', missing: [] },
        { step: 'lessons_published', state: 'not_met', missing: ['/projects/project-1/lessons'] },
        {
          step: 'report_disseminated',
          state: 'not_met',
          missing: ['/programmes/programme-1/reports'],
        },
      ],
    });
  });

  test('with everything done is concluded', () => {
    const { concluded, items } = concludeProject(done, day);
    expect(concluded).toBe(true);
    expect(items.map(({ state }) => state)).toEqual(['met', 'met', 'met', 'met', 'met']);
  });

  test.each([
    ['values', []],
    ['assessments', []],
    ['assets', [anAsset()]],
    ['lessons', []],
    ['disseminations', []],
  ])('is not concluded without its %s', (name, left) => {
    expect(concludeProject({ ...done, [name]: left }, day).concluded).toBe(false);
  });
});

describe('reporting periods', () => {
  const at = (asOf: string, values: ConclusionRecords['values'] = []) =>
    stepOf('periods_approved', records({ indicators, values }), asOf);

  test('in the past each need an approved value', () => {
    expect(at('2026-12-31', [aValue()])).toEqual(['not_met', [`${value}/2026-07-01`]]);
    expect(at('2026-12-30', [aValue()])).toEqual(['met', []]);
    expect(at('2026-06-30', [aValue({ status: 'submitted' })])).toEqual([
      'not_met',
      [`${value}/2026-01-01`],
    ]);
  });

  test('not over yet need none', () => {
    expect(at('2026-06-29')).toEqual(['not_applicable', []]);
  });
});

test('an assessment of another project, of the programme, or of a later day does not count', () => {
  const others = [
    anAssessment({ projectId: 'project-2' }),
    anAssessment(),
    anAssessment({ projectId: 'project-1', assessedOn: '2027-01-01' }),
  ];
  expect(stepOf('assessed', records({ assessments: others }))[0]).toBe('not_met');
});

test('an asset counts as handed over when its owner, operator and maintainer are named', () => {
  const assets = [
    anAsset({ assetId: 'done', handover, operationAndMaintenance }),
    anAsset({ assetId: 'kept', operationAndMaintenance }),
    anAsset({ assetId: 'orphan', handover }),
    anAsset({
      assetId: 'later',
      handover: { ...handover, on: '2027-01-01' },
      operationAndMaintenance,
    }),
  ];
  expect(stepOf('assets_handed_over', records({ assets }))).toEqual([
    'not_met',
    ['kept', 'orphan', 'later'].map((assetId) => `/projects/project-1/assets/${assetId}`),
  ]);
});

test('draft lessons do not count, and are not revealed', () => {
  const lessons = [aLesson({ status: 'draft' })];
  expect(stepOf('lessons_published', records({ lessons }))).toEqual([
    'not_met',
    ['/projects/project-1/lessons'],
  ]);
});

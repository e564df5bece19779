import { describe, expect, test } from 'vitest';
import type { ResponseAction } from '../../../../shared/domain/evaluation/management-response.ts';
import { takeSnapshot } from '../../../../shared/domain/snapshot/snapshot.ts';
import { anActionItem } from '../../../builders/meetings.ts';
import { programmeRecords, projectRecords, reportedFigure } from '../../../builders/owned.ts';
import {
  aCondition,
  aLesson,
  anAsset,
  anEvidence,
  anExperience,
  aProgramme,
  aRecommendation,
  aValue,
  making,
} from '../../../builders/records.ts';

const [day, later] = ['2020-12-31', '2021-01-01'];
const scope = { kind: 'experience_sharing', language: 'en', includeDrafts: false } as const;
const source = { title: 'Minutes' };
const member = { by: 'lead', at: '2026-11-24T08:00:00.000Z' };
const action: ResponseAction = {
  actionId: 'train',
  what: { en: 'Train.' },
  organisationId: 'north-centre',
  due: later,
  status: 'done',
  closedOn: later,
  evidence: [source],
};
const photograph = {
  caption: { en: 'A tap' },
  alternative: { en: 'A tap beside a house.' },
  takenOn: later,
  copyright: 'Centre',
  consent: { kind: 'nobody_recognisable' },
} as const;
const figure = { label: { en: 'Taps' }, unit: { en: 'taps' }, precision: 'exact', source } as const;

const records = programmeRecords({
  programme: aProgramme({
    publishedFigures: [
      { ...figure, value: '5', asOf: day },
      { ...figure, value: '6', asOf: later },
    ],
  }),
  conditions: [aCondition({ startDate: '2020-01-01', endDate: later })],
  recommendations: [
    aRecommendation({
      recommendationId: 'answered-later',
      issuedOn: day,
      response: { decision: 'accepted', on: later, actions: [], ...member },
    }),
    aRecommendation({
      recommendationId: 'done-later',
      issuedOn: day,
      response: { decision: 'accepted', on: day, actions: [action], ...member },
    }),
  ],
  actionItems: [
    anActionItem({
      origin: { kind: 'recommendation', record: '/programmes/programme-1' } as never,
      status: 'done',
      closedOn: later,
      evidence: [source],
    }),
  ],
  projects: [
    projectRecords({
      values: [
        aValue({
          asOf: day,
          otherSources: [
            { actual: reportedFigure('1'), asOf: day, source },
            { actual: reportedFigure('2'), asOf: later, source },
          ],
        }),
      ],
      experiences: [
        anExperience({
          experienceId: 'validated-later',
          status: 'published',
          publishedOn: day,
          practice: 'good',
          validation: { statement: { en: 'Seen.' }, on: later, ...member },
        }),
        anExperience({ experienceId: 'later', status: 'published', publishedOn: later }),
      ],
      lessons: [
        aLesson({ status: 'published', publishedOn: day }),
        aLesson({ lessonId: 'later', status: 'published', publishedOn: later }),
      ],
      assets: [
        anAsset({ assetId: 'later', deliveredOn: later }),
        anAsset({
          deliveredOn: day,
          handover: { to: { en: 'Water office' }, on: later, evidence: [source] },
        }),
      ],
      evidence: [
        anEvidence({ public: true }),
        anEvidence({ evidenceId: 'later', public: true, photograph }),
      ],
    }),
  ],
});

const at = (asOf: string) => {
  const { records: shown } = takeSnapshot(records, { ...scope, asOf }, making);
  const [project] = shown.projects;
  if (!project) throw new Error('The snapshot has no project');
  return { ...shown, ...project };
};

describe('a report follows its date', () => {
  const [before, after] = [at(day), at(later)];
  const counts = ({ experiences, lessons, assets, evidence }: typeof before) =>
    [experiences, lessons, assets, evidence].map(({ length }) => length);

  test('in what was published, delivered or photographed', () => {
    expect(counts(before)).toEqual([1, 1, 1, 1]);
    expect(counts(after)).toEqual([2, 2, 2, 2]);
  });

  test('in validations', () => {
    expect(before.experiences[0]?.practice).toBe('promising');
    expect(before.experiences[0]).not.toHaveProperty('validation');
    expect(after.experiences[0]).toMatchObject({ practice: 'good', validation: { on: later } });
  });

  test('in responses, and in what became of their actions', () => {
    expect(before.recommendations.map(({ response }) => response?.actions[0]?.status)).toEqual([
      undefined,
      'open',
    ]);
    expect(before.recommendations[0]).not.toHaveProperty('response');
    expect(after.recommendations[1]?.response?.actions).toEqual([action]);
  });

  test('in conditions, which last until they end', () => {
    expect(before.conditions[0]).not.toHaveProperty('endDate');
    expect(after.conditions[0]?.endDate).toBe(later);
  });

  test('in handovers', () => {
    expect(before.assets[0]).not.toHaveProperty('handover');
    expect(after.assets[1]?.handover?.on).toBe(later);
  });

  test('in action items', () => {
    expect(before.actionItems[0]).toMatchObject({ status: 'open' });
    expect(after.actionItems[0]).toMatchObject({ status: 'done', closedOn: later });
  });

  test('in what other sources say', () => {
    expect(before.programme.publishedFigures).toHaveLength(1);
    expect(after.programme.publishedFigures).toHaveLength(2);
    expect(before.values[0]?.otherSources).toHaveLength(1);
    expect(after.values[0]?.otherSources).toHaveLength(2);
  });
});

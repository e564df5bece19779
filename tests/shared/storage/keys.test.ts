import { expect, test } from 'vitest';
import type { Kind } from '../../../shared/domain/kinds.ts';
import { addressOf } from '../../../shared/domain/record-addresses.ts';
import { indexKeysOf } from '../../../shared/storage/index-keys.ts';
import { rowKeyOf } from '../../../shared/storage/keys.ts';
import { listRangeOf } from '../../../shared/storage/ranges.ts';
import { everyKind } from '../../builders/every-kind.ts';
import { anImport } from '../../builders/exchange.ts';
import { aReport } from '../../builders/records.ts';

type Keys = Readonly<Record<string, string>>;

/** Where the records of each kind are stored and read; rows that exist are found by these, so they never change. */
const stored: Readonly<Record<Kind, readonly [address: string, place: string, index: Keys]>> = {
  programme: [
    '/programmes/programme-1',
    'PROGRAMME#programme-1 PROGRAMME',
    { gpk: 'PROGRAMMES', gsk: 'programme-1' },
  ],
  member: [
    '/programmes/programme-1/members/officer-1',
    'PROGRAMME#programme-1 MEMBER#officer-1',
    { gpk: 'MEMBER#officer-1', gsk: 'programme-1' },
  ],
  organisation: [
    '/programmes/programme-1/organisations/north-centre',
    'PROGRAMME#programme-1 ORGANISATION#north-centre',
    {},
  ],
  commonIndicator: [
    '/programmes/programme-1/common-indicators/water',
    'PROGRAMME#programme-1 COMMON_INDICATOR#water',
    {},
  ],
  import: ['/programmes/programme-1/imports/import-1', 'IMPORT#programme-1 IMPORT#import-1', {}],
  export: [
    '/programmes/programme-1/exports/export-1',
    'EXPORT#programme-1 EXPORT#export-1',
    {
      upk: 'EXPORTS',
      usk: '2026-11-23T08:00:00.000Z#export-1',
    },
  ],
  closing: [
    '/programmes/programme-1/closings/2026-h1',
    'PROGRAMME#programme-1 CLOSING#2026-h1',
    {},
  ],
  project: [
    '/projects/project-1',
    'PROJECT#project-1 PROJECT',
    {
      gpk: 'PROGRAMME#programme-1',
      gsk: 'PROJECT#project-1',
      ...waiting('RECORD#north-centre#project-1'),
      ppk: 'ORDER#PROGRAMME#programme-1',
      psk: 'PROJECT#last 9999 Water for two villages project-1',
    },
  ],
  result: [
    '/projects/project-1/results/safe-water',
    'PROJECT#project-1 RESULT#safe-water',
    {
      ...ofProject('RESULT#safe-water'),
      ppk: 'ORDER#PROJECT#project-1',
      psk: 'RESULT#last 9999 Safe drinking water project-1#safe-water',
    },
  ],
  indicator: [
    '/projects/project-1/indicators/households',
    'PROJECT#project-1 INDICATOR#households',
    {
      ...ofProject('INDICATOR#households'),
      ppk: 'ORDER#PROJECT#project-1',
      psk: 'INDICATOR#last 9999 Households with safe tap water project-1#households',
    },
  ],
  value: [
    '/projects/project-1/indicators/households/values/2026-01-01',
    'PROJECT#project-1 VALUE#households#2026-01-01',
    ofProject('VALUE#households#2026-01-01'),
  ],
  evidence: [
    '/projects/project-1/evidence/evidence-1',
    'PROJECT#project-1 EVIDENCE#evidence-1',
    ofProject('EVIDENCE#evidence-1'),
  ],
  experience: [
    '/projects/project-1/experiences/experience-1',
    'PROJECT#project-1 EXPERIENCE#experience-1',
    {
      ...ofProject('EXPERIENCE#experience-1'),
      ppk: 'PROGRAMME#programme-1',
      psk: 'PROMISING#project-1#experience-1',
      ...waiting('VALIDATE#project-1#experience-1'),
    },
  ],
  lesson: [
    '/projects/project-1/lessons/lesson-1',
    'PROJECT#project-1 LESSON#lesson-1',
    {
      ...ofProject('LESSON#lesson-1'),
      ppk: 'PROGRAMME#programme-1',
      psk: 'LESSON#project-1#lesson-1',
    },
  ],
  assessment: [
    '/programmes/programme-1/assessments/final-2026',
    'PROGRAMME#programme-1 ASSESSMENT#final-2026',
    {},
  ],
  feature: [
    '/programmes/programme-1/features/small-but-refined',
    'PROGRAMME#programme-1 FEATURE#small-but-refined',
    {},
  ],
  summary: [
    '/programmes/programme-1/summaries/summary-1',
    'PROGRAMME#programme-1 SUMMARY#summary-1',
    {},
  ],
  recommendation: [
    '/programmes/programme-1/recommendations/evaluation-1',
    'PROGRAMME#programme-1 RECOMMENDATION#evaluation-1',
    waiting('RESPOND#north-centre#evaluation-1'),
  ],
  condition: [
    '/programmes/programme-1/conditions/flood-2026',
    'PROGRAMME#programme-1 CONDITION#flood-2026',
    {},
  ],
  asset: [
    '/projects/project-1/assets/water-supply',
    'PROJECT#project-1 ASSET#water-supply',
    ofProject('ASSET#water-supply'),
  ],
  report: [
    '/reports/report-1',
    'REPORT#report-1 REPORT',
    {
      gpk: 'PROGRAMME#programme-1',
      gsk: 'REPORT#2026-11-23T08:00:00.000Z#report-1',
      upk: 'REPORTS',
      usk: '2026-11-23T08:00:00.000Z#report-1',
    },
  ],
  meeting: [
    '/programmes/programme-1/meetings/meeting-1',
    'PROGRAMME#programme-1 MEETING#meeting-1',
    {},
  ],
  statement: [
    '/programmes/programme-1/meetings/meeting-1/statements/statement-1',
    'PROGRAMME#programme-1 STATEMENT#meeting-1#statement-1',
    {},
  ],
  implementerReport: [
    '/programmes/programme-1/meetings/meeting-1/implementer-reports/project-1',
    'PROGRAMME#programme-1 IMPLEMENTER-REPORT#meeting-1#project-1',
    {},
  ],
  requirement: [
    '/programmes/programme-1/meetings/meeting-1/requirements/requirement-1',
    'PROGRAMME#programme-1 REQUIREMENT#meeting-1#requirement-1',
    {},
  ],
  actionItem: [
    '/programmes/programme-1/action-items/action-1',
    'PROGRAMME#programme-1 ACTION-ITEM#action-1',
    waiting('ACT#north-centre#action-1'),
  ],
  dissemination: [
    '/reports/report-1/disseminations/dissemination-1',
    'REPORT#report-1 DISSEMINATION#dissemination-1',
    { gpk: 'PROGRAMME#programme-1', gsk: 'DISSEMINATION#report-1#dissemination-1' },
  ],
};

function ofProject(sk: string): Keys {
  return { gpk: 'PROGRAMME#programme-1#0', gsk: `project-1#${sk}` };
}

function waiting(usk: string): Keys {
  return { upk: 'PROGRAMME#programme-1', usk };
}

const kinds = Object.keys(stored) as Kind[];

test.each(kinds)('a %s is stored where it always was', (kind) => {
  const record = everyKind[kind];
  const { pk, sk } = rowKeyOf(kind, record as never);
  const index = indexKeysOf(kind, record as never);
  const address = addressOf(kind, record as never);
  expect([address, `${pk} ${sk}`, index]).toEqual(stored[kind]);
});

test.each([
  ['draft', 'SUBMIT#project-1#draft#households#2026-01-01'],
  ['returned', 'SUBMIT#project-1#returned#households#2026-01-01'],
  ['submitted', 'REVIEW#project-1#households#2026-01-01'],
] as const)('a value that is %s waits where it always did', (status, usk) => {
  const value = { ...everyKind.value, status };
  expect(indexKeysOf('value', value)).toMatchObject({ upk: 'PROGRAMME#programme-1#0', usk });
});

/** The lists whose records are not all that begin with their kind in the partition of their owner. */
const lists: readonly (readonly [Kind, object, object])[] = [
  ['programme', { all: true }, { index: 'lean', partition: 'PROGRAMMES' }],
  ['programme', { memberId: 'officer-1' }, { index: 'lean', partition: 'MEMBER#officer-1' }],
  ['project', everyKind.project, inLeanIndex('PROJECT#')],
  ['report', everyKind.report, inLeanIndex('REPORT#')],
  ['value', everyKind.value, { partition: 'PROJECT#project-1', prefix: 'VALUE#households#' }],
  [
    'statement',
    everyKind.statement,
    { partition: 'PROGRAMME#programme-1', prefix: 'STATEMENT#meeting-1#' },
  ],
  [
    'implementerReport',
    everyKind.implementerReport,
    { partition: 'PROGRAMME#programme-1', prefix: 'IMPLEMENTER-REPORT#meeting-1#' },
  ],
  [
    'requirement',
    everyKind.requirement,
    { partition: 'PROGRAMME#programme-1', prefix: 'REQUIREMENT#meeting-1#' },
  ],
];

function inLeanIndex(prefix: string) {
  return { index: 'lean', partition: 'PROGRAMME#programme-1', prefix };
}

test.each(lists)('a list of %s is read where it always was', (kind, within, place) => {
  expect(listRangeOf(kind, within as never)).toEqual(place);
});

test.each(kinds.filter((kind) => !lists.some(([other]) => other === kind)))(
  'the list of %s is what begins with its kind beside its owner',
  (kind) => {
    const [, place] = stored[kind];
    const [partition, sk = ''] = place.split(' ');
    const prefix = sk.slice(0, sk.indexOf('#') + 1);
    expect(listRangeOf(kind, everyKind[kind] as never)).toEqual({ partition, prefix });
  },
);

test('an import is found by the sweep while its job works on it', () => {
  const keysIn = (status: 'announced' | 'reading' | 'previewed' | 'applying' | 'applied') =>
    indexKeysOf('import', anImport({ status, changedAt: '2026-11-23T08:00:00.000Z' }));
  const found = { upk: 'IMPORTS', usk: '2026-11-23T08:00:00.000Z#import-1' };
  expect([keysIn('reading'), keysIn('applying')]).toEqual([found, found]);
  for (const status of ['announced', 'previewed', 'applied'] as const)
    expect(keysIn(status)).toEqual({});
});

test('a report is found by its fingerprint once it has a file, if it has no drafts and is not withdrawn', () => {
  const content = { sha256: 'b'.repeat(64), bytes: 1, pages: 1, engine: '1' };
  const ready = aReport({ status: 'ready', content });
  const keysOf = (report: ReturnType<typeof aReport>) => {
    const { fpk, fsk } = indexKeysOf('report', report);
    return [fpk, fsk];
  };
  const found = ['a'.repeat(64), `2026-06-30#${content.sha256}`];
  expect(keysOf(ready)).toEqual(found);
  const { content: _, ...lost } = ready;
  expect(keysOf({ ...lost, status: 'queued', earlierContents: [content] })).toEqual(found);
  const withdrawn = { by: 'a', at: ready.createdAt, reason: 'x' };
  const others = [
    lost,
    { ...ready, includeDrafts: true },
    { ...ready, kind: 'data_quality' },
    { ...ready, withdrawn },
  ] as const;
  for (const each of others) expect(keysOf(each)).toEqual([undefined, undefined]);
});

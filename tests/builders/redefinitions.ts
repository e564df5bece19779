import type { MeaningField } from '../../shared/domain/meaning/changes.ts';
import type { Redefinition } from '../../shared/domain/meaning/redefinition.ts';
import { reportedFigure } from './owned.ts';

const rule = { overPeriods: 'latest', overProjects: 'sum', overDisaggregation: 'total_given' };
const figure = (value: string) => ({ value: reportedFigure(value) });
const site = (name: string) => ({ name: { en: name } });
const period = { periodId: '2026-01-01', periodStart: '2026-01-01', periodEnd: '2026-06-30' };

type Said = readonly [address: string, before: unknown, after: unknown, of?: typeof period];

const programme = '/programmes/programme-1';
const indicator = '/projects/project-1/indicators/households';
const result = '/projects/project-1/results/safe-water';
const project = '/projects/project-1';
const common = '/programmes/programme-1/common-indicators/water';

/** The content of each field before and after. */
const said: Readonly<Record<MeaningField, Said>> = {
  title: [indicator, { en: 'Houses', zh: '房' }, { en: 'Homes', zh: '户' }],
  unit: [indicator, { en: 'taps' }, { en: 'households' }],
  measure: [indicator, 'percentage', 'unit'],
  ascending: [indicator, false, true],
  accumulation: [indicator, 'periodic', 'cumulative'],
  aggregation: [indicator, undefined, rule],
  commonIndicatorId: [indicator, 'another', 'water'],
  counts: [
    indicator,
    { of: 'money', currency: 'CNY', priceYear: 2020 },
    { of: 'households', reach: 'direct', countedOnce: true },
  ],
  categories: [indicator, ['low', 'high'], ['low', 'middle', 'high']],
  dimensions: [
    programme,
    [{ id: 'sex', label: { en: 'Sex' }, categories: [{ id: 'female', label: { en: 'Women' } }] }],
    [{ id: 'sex', label: { en: 'Sex' }, categories: [{ id: 'female', label: { en: 'Girls' } }] }],
  ],
  disaggregation: [
    indicator,
    [{ dimensions: ['sex'], partition: false }],
    [{ dimensions: ['sex'], partition: true }],
  ],
  baseline: [
    indicator,
    { ...figure('0'), byDefinition: true },
    { ...figure('0'), asOf: '2018-02-01', source: { title: 'Survey' } },
  ],
  otherBaselines: [
    indicator,
    [{ ...figure('12'), asOf: '2016' }],
    [{ ...figure('14'), asOf: '2016', source: { title: 'Census' } }],
  ],
  resultId: [indicator, 'another', 'safe-water'],
  type: [result, 'output', 'outcome'],
  organisationId: [project, 'another', 'north-centre'],
  country: [project, 'LA', 'KH'],
  countries: [
    project,
    [{ country: 'LA' }, { country: 'KH' }],
    [
      { country: 'LA', share: '60' },
      { country: 'MM', share: '40' },
    ],
  ],
  regions: [project, undefined, [{ name: { en: 'Mekong' } }]],
  status: [project, 'implementation', 'suspended'],
  statusSince: [project, undefined, '2026-05-04'],
  sites: [
    project,
    [site('Upper village'), site('Lower village')],
    [site('New village'), site('Upper village')],
  ],
  resultType: [common, 'output', 'outcome'],
  periodStart: [indicator, '2026-01-01', '2026-02-01', period],
  periodEnd: [indicator, '2026-06-30', '2026-07-31', period],
  target: [indicator, undefined, figure('1300'), period],
  revisedTarget: [indicator, undefined, { ...figure('1400'), reason: 'error' }, period],
};

/** A change of each field that gives values their meaning. */
export const redefinitions: readonly Redefinition[] = Object.entries(said).map(
  ([field, [address, before, after, of]], at) => ({
    address,
    version: at + 2,
    by: 'lead-1',
    at: '2026-08-03T08:00:00.000Z',
    reason: `Reason ${at}`,
    field: field as MeaningField,
    ...(of && { period: of }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    approvedBefore: [`${indicator}/values/${period.periodId}`],
  }),
);

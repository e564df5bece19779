import { ids, meta } from './basics.ts';

export const commonIndicator = {
  title: { en: 'Households with safe tap water' },
  measure: 'unit',
  unit: { en: 'households' },
  ascending: true,
  accumulation: 'cumulative',
  aggregation: { overPeriods: 'latest', overProjects: 'sum', overDisaggregation: 'total_given' },
  resultType: 'output',
  counts: { of: 'households', reach: 'direct', countedOnce: true },
  headline: true,
};
export const result = {
  type: 'output',
  title: { en: 'Safe drinking water in both villages' },
  references: [{ vocabulary: 'IATI ResultVocabulary 99', code: 'OP-1' }],
  order: 1,
};
export const indicator = {
  resultId: 'safe-water',
  title: { en: 'Households with safe tap water' },
  measure: 'unit',
  unit: { en: 'households' },
  ascending: true,
  accumulation: 'cumulative',
  commonIndicatorId: 'households-with-water',
  counts: { of: 'households', reach: 'direct' },
  baseline: { value: { kind: 'reported', value: '0' }, byDefinition: true },
  otherBaselines: [
    {
      value: { kind: 'stated', text: '<20' },
      asOf: '2016',
      comment: { en: 'By the village register.' },
      place: { siteId: 'min-pyin' },
    },
  ],
  references: [{ vocabulary: 'IATI IndicatorVocabulary 9', code: '6.1.1' }],
  sdgTargets: ['6.1'],
  order: 1,
  origin: { source: 'XM-EX-1', path: 'result[1]/indicator[1]' },
  periods: [
    {
      periodId: 'whole',
      periodStart: '2018-02-01',
      periodEnd: '2020-12-31',
      target: { value: { kind: 'reported', value: '1300' }, precision: 'about' },
    },
  ],
};

export const frameworkExamples = {
  CommonIndicatorInput: commonIndicator,
  CommonIndicator: {
    programmeId: ids.programmeId,
    commonIndicatorId: 'households-with-water',
    ...commonIndicator,
    ...meta,
  },
  ResultInput: result,
  Result: { ...ids, resultId: 'safe-water', ...result, ...meta },
  IndicatorInput: indicator,
  Indicator: { ...ids, indicatorId: 'households-with-water', ...indicator, ...meta },
};

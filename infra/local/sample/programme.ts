import type { CommonIndicatorInput } from '../../../shared/domain/framework/common-indicator.ts';
import type { ProgrammeInput } from '../../../shared/domain/programme/programme.ts';
import { sources } from './sources.ts';

export const programme: ProgrammeInput = {
  title: {
    en: 'East Asia Poverty Reduction Cooperation Pilot Project',
    zh: '东亚减贫示范合作技术援助项目',
  },
  startDate: '2016-12-07',
  countries: ['LA', 'KH', 'MM'],
  components: [
    { componentId: 'infrastructure', title: { en: 'Infrastructure' } },
    { componentId: 'public-services', title: { en: 'Public services' } },
    { componentId: 'industries', title: { en: 'Industries' } },
    { componentId: 'community-environment', title: { en: 'Community environment' } },
    { componentId: 'experts', title: { en: 'Experts' } },
    { componentId: 'capacity-building', title: { en: 'Capacity building' } },
  ],
  dimensions: [
    {
      id: 'sex',
      label: { en: 'sex', zh: '性别', lo: 'ເພດ', km: 'ភេទ', my: 'လိင်' },
      categories: [
        {
          id: 'female',
          label: { en: 'Female', zh: '女性', lo: 'ຍິງ', km: 'ស្រី', my: 'အမျိုးသမီး' },
        },
        { id: 'male', label: { en: 'Male', zh: '男性', lo: 'ຊາຍ', km: 'ប្រុស', my: 'အမျိုးသား' } },
      ],
    },
  ],
  background: [
    {
      text: {
        en: 'The initiative was proposed at the 17th ASEAN Plus Three summit on 13 November 2014.',
      },
      sources: [sources.chinaOrg2016],
    },
    {
      text: {
        en: 'The programme was launched in Vientiane on 7 December 2016, for three years, in six villages: two in Laos, two in Cambodia and two in Myanmar.',
      },
      sources: [sources.chinaOrg2016, sources.laotianTimes],
    },
  ],
  publishedFigures: [
    {
      label: { en: 'People who benefited in the six villages' },
      value: '12000',
      precision: 'more_than',
      unit: { en: 'people' },
      source: sources.iprcc,
    },
    {
      label: { en: 'Households that benefited in the six villages' },
      value: '2600',
      precision: 'exact',
      unit: { en: 'households' },
      source: sources.iprcc,
    },
    {
      label: { en: 'Households that benefited in the six villages, as stated later' },
      value: '2800',
      precision: 'more_than',
      unit: { en: 'households' },
      asOf: '2023-06-27',
      source: sources.official2023,
    },
  ],
};

/** The projects are in different countries, so that nobody is counted in two of them. */
export const commonIndicators: Readonly<Record<string, CommonIndicatorInput>> = {
  'people-with-water': {
    title: { en: 'People with tap water', zh: '用上自来水的人数' },
    measure: 'unit',
    unit: { en: 'people' },
    ascending: true,
    accumulation: 'cumulative',
    aggregation: { overPeriods: 'latest', overProjects: 'sum', overDisaggregation: 'total_given' },
    resultType: 'output',
    counts: { of: 'persons', reach: 'direct', countedOnce: true },
    headline: true,
  },
};

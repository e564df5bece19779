import type { Period } from '../../../shared/domain/framework/indicator.ts';
import { countedIndicator } from './counted-indicator.ts';
import { approvedValue, type SampleProject, type SampleValue } from './sample-project.ts';
import { sources } from './sources.ts';

const first: Period = { periodStart: '2017-12-19', periodEnd: '2020-06-30' };
const second: Period = { periodStart: '2020-07-01', periodEnd: '2020-12-31' };
const inJune = sources.xinhua20200628;
const inOctober = sources.peoplesDaily20201027;

const june = (value: string): SampleValue =>
  approvedValue(first.periodStart, {
    actual: { kind: 'reported', value },
    asOf: '2020-06-28',
    source: inJune,
  });
const october = (value: string): SampleValue =>
  approvedValue(second.periodStart, {
    actual: { kind: 'reported', value },
    asOf: '2020-10-27',
    source: inOctober,
  });

/** What the two news items say, side by side, so that both can be checked in one place. */
const twoNewsItems = `figure,unit,2020-06-28 (Xinhua),2020-10-27 (People's Daily)
houses rebuilt,houses,42,71
houses renovated or reconstructed,houses,178,190
detergent workshops,workshops,2,2
`;

const both = [first, second];
const livelihood = (title: string, unit: string) =>
  countedIndicator({ resultId: 'livelihoods', title, unit, periods: [second], people: true });

export const cambodia: SampleProject = {
  key: 'cambodia',
  enteredBy: 'sichuan',
  project: {
    organisationId: 'sichuan-centre',
    title: { en: 'Pilot project in Cambodia', zh: '柬埔寨减贫示范合作项目' },
    country: 'KH',
    status: 'closed',
    startDate: '2017-12-19',
    endDate: '2020-12-31',
    sites: [
      {
        name: { en: 'Svay Ampear' },
        within: 'Svay Ampear commune, Mukh Kampul district, Kandal',
        point: { latitude: '11.75', longitude: '104.95', exactness: 'approximate' },
        source: sources.cns,
      },
      {
        name: { en: 'Chheuteal Phluoh' },
        aliases: ['Chheuteal Phlos'],
        within: 'Svay Ampear commune, Mukh Kampul district, Kandal',
        point: { latitude: '11.75', longitude: '104.95', exactness: 'approximate' },
        source: sources.cns,
      },
    ],
    components: ['infrastructure', 'public-services', 'industries', 'community-environment'],
    partners: ['cambodia-mrd'],
    sources: [sources.cns, sources.xinhua20200628],
  },
  results: {
    housing: {
      type: 'output',
      title: { en: 'Safer houses' },
      componentId: 'community-environment',
    },
    services: {
      type: 'output',
      title: { en: 'Water, electricity and sanitation' },
      componentId: 'public-services',
    },
    livelihoods: {
      type: 'outcome',
      title: { en: 'Households earn from new lines of production' },
      componentId: 'industries',
    },
    reach: { type: 'outcome', title: { en: 'Villagers benefit from the project' } },
  },
  indicators: {
    'houses-rebuilt': countedIndicator({
      resultId: 'housing',
      title: 'Houses rebuilt',
      unit: 'houses',
      periods: both,
      headline: true,
      built: true,
    }),
    'houses-renovated': countedIndicator({
      resultId: 'housing',
      title: 'Houses renovated or reconstructed',
      unit: 'houses',
      periods: both,
      built: true,
    }),
    'community-centre': countedIndicator({
      resultId: 'services',
      title: 'Community centre, floor area',
      unit: 'square metres',
      periods: [first],
      built: true,
    }),
    'solar-lamps': countedIndicator({
      resultId: 'services',
      title: 'Solar lamps donated',
      unit: 'lamps',
      periods: [first],
      built: true,
    }),
    bicycles: countedIndicator({
      resultId: 'services',
      title: 'Bicycles donated',
      unit: 'bicycles',
      periods: [first],
      built: true,
    }),
    'people-with-water': countedIndicator({
      resultId: 'services',
      title: 'People with tap water',
      unit: 'people',
      periods: [second],
      headline: true,
      people: true,
      rollsUp: {
        commonIndicatorId: 'people-with-water',
        counts: { of: 'persons', reach: 'direct' },
      },
    }),
    'households-with-electricity': countedIndicator({
      resultId: 'services',
      title: 'Households with electricity',
      unit: 'households',
      periods: [second],
      people: true,
    }),
    toilets: countedIndicator({
      resultId: 'services',
      title: 'Toilets built',
      unit: 'toilets',
      periods: [second],
      built: true,
    }),
    stoves: countedIndicator({
      resultId: 'services',
      title: 'Fuel-saving stoves',
      unit: 'stoves',
      periods: [second],
      built: true,
    }),
    'detergent-plants': countedIndicator({
      resultId: 'livelihoods',
      title: 'Detergent workshops',
      unit: 'workshops',
      periods: both,
      built: true,
    }),
    'courtyard-economy': livelihood('Households in courtyard economy', 'households'),
    'millet-pepper': livelihood('Households growing millet pepper', 'households'),
    mushrooms: livelihood('Households growing mushrooms', 'households'),
    'cattle-farmers': livelihood('Model cattle farmers', 'farmers'),
    'direct-beneficiaries': countedIndicator({
      resultId: 'reach',
      title: 'Direct beneficiaries',
      unit: 'people',
      periods: [
        first,
        {
          ...second,
          target: {
            value: { kind: 'reported', value: '3900' },
            precision: 'about',
            source: sources.cns,
          },
        },
      ],
      people: true,
    }),
  },
  values: {
    'houses-rebuilt': [june('42'), october('71')],
    'houses-renovated': [june('178'), october('190')],
    'community-centre': [june('400')],
    'solar-lamps': [june('200')],
    bicycles: [june('300')],
    'people-with-water': [october('4000')],
    'households-with-electricity': [october('82')],
    toilets: [october('132')],
    stoves: [october('500')],
    'detergent-plants': [june('2'), october('2')],
    'courtyard-economy': [october('200')],
    'millet-pepper': [{ ...october('80'), review: 'submitted' }],
    mushrooms: [{ ...october('28'), review: 'submitted' }],
    'cattle-farmers': [{ ...october('40'), review: 'draft' }],
  },
  files: [
    {
      title: 'Figures of two news items of 2020, side by side',
      fileName: 'cambodia-2020.csv',
      mediaType: 'text/csv',
      text: twoNewsItems,
      supports: ['houses-rebuilt', 'houses-renovated', 'detergent-plants'],
    },
  ],
};

import type { Period } from '../../../shared/domain/framework/indicator.ts';
import type { Precision } from '../../../shared/domain/programme/programme.ts';
import { countedIndicator } from './counted-indicator.ts';
import { approvedValue, type SampleProject } from './sample-project.ts';
import { sources } from './sources.ts';

const whole: Period = { periodStart: '2017-09-30', periodEnd: '2020-12-31' };
const plannedPeriod = (value: string, precision: Precision = 'exact'): Period => ({
  ...whole,
  target: { value: { kind: 'reported', value }, precision, source: sources.laotianTimes },
});
const source = sources.chinaAsean;
const evidence = [sources.chinaAsean, sources.peoplesDaily2025];
const asOf = '2020-10-31';

export const laos: SampleProject = {
  key: 'laos',
  enteredBy: 'guangxi',
  project: {
    organisationId: 'guangxi-centre',
    title: { en: 'Pilot project in Laos', zh: '老挝减贫示范合作项目' },
    country: 'LA',
    status: 'closed',
    startDate: '2017-09-30',
    endDate: '2020-12-31',
    sites: [
      {
        name: { en: 'Ban Xor' },
        aliases: ['Ban Sor'],
        within: 'Sangthong district, Vientiane Capital',
        point: { latitude: '18.25', longitude: '102.15', exactness: 'approximate' },
        households: '407',
        residents: '2007',
        source: sources.xinhuaViaOdm,
      },
      {
        name: { en: 'Xienglom' },
        aliases: ['Xienglome'],
        within: 'Luang Prabang',
        point: { latitude: '19.89', longitude: '102.14', exactness: 'approximate' },
        source: sources.openDevelopmentMekong,
      },
    ],
    components: ['infrastructure', 'public-services', 'industries'],
    budgets: [
      { amount: '33000000', currency: 'CNY', precision: 'more_than', source: sources.laotianTimes },
      {
        amount: '34000000000',
        currency: 'LAK',
        precision: 'exact',
        source: sources.openDevelopmentMekong,
      },
      { amount: '40000000000', currency: 'LAK', precision: 'exact', source: sources.silkRoad },
    ],
    sources: [sources.laotianTimes, sources.openDevelopmentMekong, sources.silkRoad],
  },
  results: {
    infrastructure: {
      type: 'output',
      title: { en: 'Roads, a bridge and public buildings in two villages' },
      componentId: 'infrastructure',
    },
    livelihoods: {
      type: 'output',
      title: { en: 'Greenhouses, cattle, maize and weaving' },
      componentId: 'industries',
    },
    reach: { type: 'outcome', title: { en: 'Villagers benefit from the project' } },
  },
  indicators: {
    'asphalt-road': countedIndicator({
      resultId: 'infrastructure',
      title: 'Asphalt road built',
      unit: 'km',
      periods: [whole],
      headline: true,
      built: true,
    }),
    bridges: countedIndicator({
      resultId: 'infrastructure',
      title: 'Steel truss bridges built',
      unit: 'bridges',
      periods: [whole],
      built: true,
    }),
    'livelihood-lines': {
      resultId: 'livelihoods',
      title: { en: 'Lines of production that were started' },
      measure: 'qualitative',
      ascending: true,
      accumulation: 'level',
      periods: [whole],
    },
    'people-reached': countedIndicator({
      resultId: 'reach',
      title: 'People who benefit',
      unit: 'people',
      periods: [plannedPeriod('2700', 'more_than')],
      people: true,
    }),
    'families-reached': countedIndicator({
      resultId: 'reach',
      title: 'Families that benefit',
      unit: 'families',
      periods: [plannedPeriod('595')],
      people: true,
    }),
  },
  values: {
    'asphalt-road': [
      approvedValue(whole.periodStart, {
        actual: { kind: 'reported', value: '4.16' },
        asOf,
        source,
        evidence,
      }),
    ],
    bridges: [
      approvedValue(whole.periodStart, {
        actual: { kind: 'reported', value: '1' },
        asOf,
        source,
        evidence,
      }),
    ],
    'livelihood-lines': [
      approvedValue(whole.periodStart, {
        actual: {
          kind: 'described',
          text: { en: 'Vegetable greenhouses, cattle, maize and weaving groups' },
        },
        asOf,
        source,
        evidence,
      }),
    ],
    'people-reached': [
      approvedValue(whole.periodStart, {
        actual: { kind: 'not_reported' },
        asOf,
        source: sources.laotianTimes,
        comment: {
          en: 'The plan is known (more than 2,700 people); how many were reached was not published.',
        },
      }),
    ],
  },
};

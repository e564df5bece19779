import type { Period } from '../../../shared/domain/framework/indicator.ts';
import { countedIndicator } from './counted-indicator.ts';
import { approvedValue, type SampleProject } from './sample-project.ts';
import { illustrativeSource, sources } from './sources.ts';

const whole: Period = { periodStart: '2018-02-01', periodEnd: '2021-03-31' };
const water = sources.peoplesDaily20200825;
const handover = [sources.cctv, sources.mitv];

export const myanmar: SampleProject = {
  key: 'myanmar',
  enteredBy: 'implementer',
  project: {
    organisationId: 'yunnan-centre',
    title: { en: 'Pilot project in Myanmar', zh: '缅甸减贫示范合作项目' },
    country: 'MM',
    status: 'closed',
    startDate: '2018-02-01',
    endDate: '2021-03-31',
    sites: [
      {
        name: { en: 'Aye Chan Thar' },
        within: 'Tatkon (Tatkone), Nay Pyi Taw',
        point: { latitude: '20.13', longitude: '96.21', exactness: 'approximate' },
        source: sources.mizzima,
      },
      {
        name: { en: 'Min Pyin' },
        aliases: ['Minbyin'],
        within: 'Lewe, Nay Pyi Taw',
        point: { latitude: '19.63', longitude: '96.12', exactness: 'approximate' },
        source: sources.mizzima,
      },
    ],
    components: ['infrastructure', 'public-services', 'capacity-building'],
    partners: ['myanmar-drd'],
    background: [
      {
        text: {
          en: 'The project was launched on 1 February 2018 and handed over in Nay Pyi Taw on 30 December 2021.',
        },
        sources: [sources.mizzima, sources.cctv],
      },
    ],
    sources: [sources.mizzima, sources.cctv, sources.mitv],
  },
  results: {
    'safe-water': {
      type: 'outcome',
      title: { en: 'Safe drinking water in both villages' },
      componentId: 'public-services',
    },
    buildings: {
      type: 'output',
      title: { en: 'Roads, a community centre, school buildings and training' },
      componentId: 'infrastructure',
    },
    capacity: {
      type: 'outcome',
      title: { en: 'Villagers run what was built' },
      componentId: 'capacity-building',
    },
  },
  indicators: {
    'households-with-water': countedIndicator({
      resultId: 'safe-water',
      title: 'Households with safe tap water',
      unit: 'households',
      periods: [whole],
      headline: true,
      people: true,
      rollsUp: {
        commonIndicatorId: 'people-with-water',
        counts: { of: 'households', reach: 'direct' },
      },
    }),
    'residents-benefiting': countedIndicator({
      resultId: 'safe-water',
      title: 'Residents who benefit',
      unit: 'residents',
      periods: [whole],
      people: true,
    }),
    'works-handed-over': {
      resultId: 'buildings',
      title: { en: 'Works built and training held' },
      measure: 'qualitative',
      ascending: true,
      accumulation: 'level',
      periods: [whole],
    },
    /** Invented as a whole, to show a percentage with its parts; its title says so wherever it is printed. */
    'trained-share': {
      resultId: 'capacity',
      title: { en: 'Trained villagers who pass the final test (illustrative)' },
      measure: 'percentage',
      ascending: true,
      accumulation: 'level',
      aggregation: {
        overPeriods: 'latest',
        overProjects: 'ratio_of_sums',
        overDisaggregation: 'none',
      },
      disaggregation: [{ dimensions: ['sex'], partition: true }],
      baseline: {
        value: { kind: 'reported', value: '20', numerator: '20', denominator: '100' },
        source: sources.illustrative,
      },
      periods: [
        {
          ...whole,
          target: { value: { kind: 'reported', value: '80' }, source: sources.illustrative },
          revisedTarget: {
            value: { kind: 'reported', value: '70' },
            source: illustrativeSource(
              'Illustrative: lowered when courses had to be held in small groups',
            ),
          },
        },
      ],
    },
  },
  values: {
    'households-with-water': [
      approvedValue(whole.periodStart, {
        actual: { kind: 'reported', value: '1282' },
        asOf: '2020-08-25',
        source: water,
        comment: { en: 'All households of the two villages, from a reservoir 3 km away.' },
      }),
    ],
    'residents-benefiting': [
      approvedValue(whole.periodStart, {
        actual: { kind: 'reported', value: '1500' },
        precision: 'about',
        asOf: '2021-03-31',
        source: sources.mitv,
        otherSources: [
          {
            actual: { kind: 'reported', value: '1282' },
            asOf: '2020-08-25',
            source: water,
            note: {
              en: 'Counts households with tap water, not residents; the two do not fit together.',
            },
          },
        ],
      }),
    ],
    'works-handed-over': [
      approvedValue(whole.periodStart, {
        actual: {
          kind: 'described',
          text: { en: 'Roads, drinking water, a community centre, school buildings and training' },
        },
        asOf: '2021-03-31',
        source: sources.cctv,
        evidence: handover,
      }),
    ],
    'trained-share': [
      approvedValue(whole.periodStart, {
        actual: { kind: 'reported', value: '65', numerator: '78', denominator: '120' },
        asOf: '2020-10-31',
        source: sources.illustrative,
        disaggregated: [
          {
            dimensions: { sex: 'female' },
            actual: { kind: 'reported', value: '70', numerator: '42', denominator: '60' },
          },
          {
            dimensions: { sex: 'male' },
            actual: { kind: 'reported', value: '60', numerator: '36', denominator: '60' },
          },
        ],
        evidence: [],
      }),
    ],
  },
};

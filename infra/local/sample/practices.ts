import type { ExperienceInput } from '../../../shared/domain/sharing/experience.ts';
import type { ValidationInput } from '../../../shared/domain/sharing/validation.ts';
import type { ProjectName } from './sample-project.ts';
import { illustrativeSource, sources } from './sources.ts';

/** What was tried in each project and what came of it; a promising practice until somebody else has validated it. */
export const practices: Readonly<Record<ProjectName, readonly ExperienceInput[]>> = {
  laos: [
    {
      title: { en: 'Joining a village to the road before building in it' },
      place: { en: 'Ban Xor and Xienglom' },
      startDate: '2017-09-30',
      endDate: '2020-12-31',
      partners: [{ en: 'The two villages' }],
      sdgTargets: ['9.1', '1.4'],
      challenge: {
        en: 'Two villages were to get schools, an activity centre and new lines of production.',
      },
      approach: [
        {
          who: { en: 'Guangxi project management centre' },
          did: {
            en: 'Built 4.16 km of asphalt road, and a steel truss bridge that was finished in October 2020.',
          },
        },
        {
          who: { en: 'Guangxi project management centre' },
          did: { en: 'Built school buildings and an activity centre.' },
        },
        {
          who: { en: 'The villages, with the project' },
          did: { en: 'Started vegetable greenhouses, cattle keeping, maize and weaving groups.' },
        },
      ],
      results: {
        en: 'The road, the bridge and the buildings stand, and four lines of production were started.',
      },
      figures: ['asphalt-road', 'bridges', 'livelihood-lines'],
      evidence: [sources.chinaAsean, sources.peoplesDaily2025],
    },
  ],
  cambodia: [
    {
      title: { en: 'Houses first, then what a household can earn at home' },
      place: { en: 'Svay Ampear and Chheuteal Phluoh' },
      startDate: '2017-12-19',
      endDate: '2020-12-31',
      partners: [{ en: 'Ministry of Rural Development, Cambodia' }],
      sdgTargets: ['1.4', '6.1', '6.2', '11.1'],
      challenge: { en: 'About 3,900 people in two villages were expected to benefit directly.' },
      approach: [
        {
          who: { en: 'Sichuan project centre' },
          did: { en: 'Rebuilt 71 homes and reconstructed 190.' },
        },
        {
          who: { en: 'Sichuan project centre' },
          did: {
            en: 'Brought tap water to 4,000 people and electricity to 82 households, and built 132 toilets.',
          },
        },
        {
          who: { en: 'Households, with the project' },
          did: {
            en: 'Took up courtyard economy, millet pepper, mushrooms and cattle; two detergent workshops were set up.',
          },
        },
      ],
      results: {
        en: 'Between the end of June and the end of October 2020 the houses rebuilt went from 42 to 71, and 200 households were in courtyard economy.',
      },
      figures: ['houses-rebuilt', 'houses-renovated', 'people-with-water', 'courtyard-economy'],
      evidence: [sources.xinhua20200628, sources.peoplesDaily20201027],
    },
  ],
  myanmar: [
    {
      title: { en: 'Piping safe water from a reservoir to every household' },
      place: { en: 'Aye Chan Thar and Min Pyin, Nay Pyi Taw' },
      startDate: '2018-02-01',
      endDate: '2021-03-31',
      partners: [{ en: 'Department of Rural Development, Myanmar' }],
      sdgTargets: ['6.1'],
      challenge: { en: 'Safe tap water was to reach all 1,282 households of two villages.' },
      approach: [
        {
          who: { en: 'Yunnan centre' },
          did: { en: 'Led water from a reservoir 3 km away to the villages.' },
        },
        {
          who: { en: 'Yunnan centre and the Department of Rural Development' },
          did: {
            en: 'Handed over roads, drinking water, a community centre and school buildings, with training.',
          },
        },
      ],
      results: { en: 'All 1,282 households of the two villages have safe tap water.' },
      figures: ['households-with-water'],
      replicability: { en: 'there is a safe source near enough to be led to the village.' },
      evidence: [sources.peoplesDaily20200825, sources.cctv, sources.mitv],
    },
  ],
};

/** One practice is validated by an officer of another implementing organisation. */
export const validation: ValidationInput = {
  statement: {
    en: '(Illustrative.) An officer of another implementing organisation read the three sources and found that they agree that the households of both villages have tap water.',
  },
  evidence: [illustrativeSource('Illustrative note of the validation')],
};

import type { AssetInput } from '../../../shared/domain/evaluation/asset.ts';
import type { ProjectName } from './sample-project.ts';
import { illustrativeSource, sources } from './sources.ts';

type Assets = Readonly<Record<string, AssetInput>>;

const inLaos = [sources.chinaAsean, sources.peoplesDaily2025];
const inMyanmar = [sources.cctv, sources.mitv];
const handover = {
  to: { en: 'The side of Myanmar; its office is not named in the sources' },
  on: '2021-12-30',
  evidence: inMyanmar,
};

/** The sources say nothing of a handover in Laos. */
const laos: Assets = {
  'asphalt-road': { title: { en: 'Asphalt road, 4.16 km' }, sources: inLaos },
  bridge: {
    title: { en: 'Steel truss bridge' },
    description: { en: 'Finished in October 2020.' },
    sources: inLaos,
  },
  'school-buildings': { title: { en: 'School buildings' }, sources: inLaos },
  'activity-centre': { title: { en: 'Activity centre' }, sources: inLaos },
  greenhouses: { title: { en: 'Vegetable greenhouses' }, sources: inLaos },
};

const cambodia: Assets = {
  'community-centre': {
    title: { en: 'Community centre, 400 square metres' },
    sources: [sources.xinhua20200628],
  },
  'detergent-workshops': {
    title: { en: 'Two detergent workshops' },
    sources: [sources.xinhua20200628, sources.peoplesDaily20201027],
  },
  'tap-water': {
    title: { en: 'Tap water for 4,000 people' },
    sources: [sources.peoplesDaily20201027],
  },
};

const myanmar: Assets = {
  roads: { title: { en: 'Roads' }, handover, sources: inMyanmar },
  'drinking-water': {
    title: { en: 'Drinking water from a reservoir 3 km away' },
    handover,
    operationAndMaintenance: {
      by: { en: 'Water committees of the two villages' },
      funding: { en: 'A monthly fee of each household (both illustrative).' },
    },
    sources: [
      ...inMyanmar,
      sources.peoplesDaily20200825,
      illustrativeSource('Illustrative: who runs it, and with what money'),
    ],
  },
  'community-centre': { title: { en: 'Community centre' }, handover, sources: inMyanmar },
  'school-buildings': { title: { en: 'School buildings' }, handover, sources: inMyanmar },
};

/** What was built in each project, and to whom it was handed over where that is known. */
export const assets: Readonly<Record<ProjectName, Assets>> = { laos, cambodia, myanmar };

import type { FeatureInput } from '../../../shared/domain/feature.ts';
import { sources } from './sources.ts';

/** The meeting at which they were affirmed is dated 4 November without a year, so no day is given here. */
const affirmed = {
  affirmedBy: {
    organisation: {
      en: 'Agency for International Economic Cooperation, Ministry of Commerce',
    },
    office: { en: 'Director General' },
    name: { en: 'Li Xiaobing' },
  },
  sources: [sources.iprcc],
};

/** What was affirmed at the Meeting of Achievement Summary and Experience Sharing. */
export const features: Readonly<Record<string, FeatureInput>> = {
  'basic-livelihood': {
    order: 1,
    title: { en: 'Livelihood-focused, small but refined' },
    text: {
      en: 'It focuses on the basic livelihood of the partner country, small but refined: a vivid practice of the China aid model.',
    },
    ...affirmed,
  },
  'experience-and-cooperation': {
    order: 2,
    title: { en: 'Integrated experience' },
    text: {
      en: 'It integrates the experience of China in poverty alleviation with international cooperation.',
    },
    ...affirmed,
  },
  'public-diplomacy': {
    order: 3,
    title: { en: 'Effective public diplomacy' },
    text: { en: 'Effective public diplomacy enhances the comprehensive effect of aid.' },
    ...affirmed,
  },
};

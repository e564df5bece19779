import type { FeatureInput } from '../../../shared/domain/sharing/feature.ts';
import type { MultilingualText } from '../../../shared/domain/text.ts';
import { liXiaobing } from './officials.ts';
import { sources } from './sources.ts';

type Affirmed = { readonly title: MultilingualText; readonly text: MultilingualText };

/** As affirmed at the meeting. The source is read in English; the Chinese is a translation of ours. */
export const affirmed: Readonly<Record<string, Affirmed>> = {
  'basic-livelihood': {
    title: { en: 'Livelihood-focused, small but refined', zh: '聚焦基本民生，小而精' },
    text: {
      en: 'It focuses on the basic livelihood of the partner country and is small but refined: a vivid practice of the China aid model.',
      zh: '项目聚焦伙伴国基本民生，小而精，是中国援助模式的生动实践。',
    },
  },
  'experience-and-cooperation': {
    title: {
      en: 'Experience and international cooperation integrated',
      zh: '中国扶贫经验与国际合作相结合',
    },
    text: {
      en: "It integrates China's poverty alleviation experience and international cooperation.",
      zh: '项目把中国的扶贫经验与国际合作结合起来。',
    },
  },
  'public-diplomacy': {
    title: { en: 'Effective public diplomacy', zh: '公共外交富有成效' },
    text: {
      en: 'Its public diplomacy is effective and enhances the comprehensive effect of aid.',
      zh: '项目的公共外交富有成效，提升了援助的综合效果。',
    },
  },
};

/** Each with who affirmed it at which meeting. No day is given: the meeting says that its year is inferred. */
export function features(meetingId: string): Readonly<Record<string, FeatureInput>> {
  const { name, title } = liXiaobing;
  const entries = Object.entries(affirmed).map(([featureId, said], at): [string, FeatureInput] => [
    featureId,
    {
      order: at + 1,
      ...said,
      affirmedBy: {
        organisation: {
          en: 'Agency for International Economic Cooperation, Ministry of Commerce',
          zh: '商务部国际经济合作事务局',
        },
        office: title,
        name,
      },
      meetingId,
      sources: [sources.iprcc],
    },
  ]);
  return Object.fromEntries(entries);
}

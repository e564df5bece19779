import type { Indicator } from '../../domain/framework/indicator.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import type { Value } from '../../domain/values/value.ts';
import type { Block } from '../../pdf/document.ts';
import type { BulletBar } from '../../pdf/drawing.ts';
import {
  achievementInWords,
  achievementOf,
  baselineInWords,
  latestOf,
  periodOf,
  targetInWords,
} from '../figures.ts';
import { type Setting, shown } from '../setting.ts';
import { figure, inParts } from './figure.ts';

/** As many rows as fit well on half a page. */
const mostBars = 10;

export type Observed = { readonly indicator: Indicator; readonly values: readonly Value[] };

/** How far the latest value of each indicator has come from its baseline to its target; nothing where no bar could be drawn. */
export function progress(
  observed: readonly Observed[],
  caption: string,
  setting: Setting,
): readonly Block[] {
  const bars = observed
    .filter(({ indicator }) => isQuantitative(indicator.measure))
    .map((each) => barOf(each, setting));
  if (!bars.some(({ achieved }) => 'value' in achieved)) return [];
  const { baselineMark: baseline, targetMark: target } = setting.words.figures;
  return inParts(bars, mostBars).map((part) =>
    figure(
      {
        caption,
        drawing: { kind: 'bullet_bars', baseline, target, bars: part },
        says: part.map(({ label, detail, achieved }) => [`${label} (${detail})`, achieved.text]),
      },
      setting,
    ),
  );
}

function barOf({ indicator, values }: Observed, setting: Setting): BulletBar {
  const { words } = setting;
  const value = latestOf(values);
  const outcome = achievementOf(indicator, value);
  const text = achievementInWords(indicator, value, words) || words.reported.notReported;
  const target = targetInWords(value && periodOf(indicator, value), indicator.measure, words);
  const way = words.figures.fromTo(baselineInWords(indicator, words), target);
  return {
    label: shown(indicator.title, setting),
    detail: `${way}${words.joints.comma}${words.ascending[`${indicator.ascending}`]}`,
    achieved: outcome?.state === 'ratio' ? { value: outcome.ratio, text } : { text },
  };
}

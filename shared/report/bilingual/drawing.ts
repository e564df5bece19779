import type { BulletBars, Detail, Drawing, GoalMarks, SiteMap } from '../../pdf/drawing.ts';
import { inBoth, joined } from './text.ts';

/** A drawing without a table of its own has its labels in both languages; else they are in the first, and the table has both. */
export function drawingInBoth(first: Drawing, second: Drawing, language: string): Drawing {
  if (first.kind === 'bullet_bars' && second.kind === 'bullet_bars')
    return barsInBoth(first, second, language);
  if (first.kind === 'site_map' && second.kind === 'site_map') return mapInBoth(first, second);
  if (first.kind === 'goal_marks' && second.kind === 'goal_marks')
    return goalsInBoth(first, second);
  return first;
}

function barsInBoth(first: BulletBars, second: BulletBars, language: string): BulletBars {
  return {
    ...first,
    baseline: joined(first.baseline, second.baseline),
    target: joined(first.target, second.target),
    ...(first.original !== undefined && {
      original: joined(first.original, second.original ?? first.original),
    }),
    bars: first.bars.map((bar, at) => {
      const { label, details, achieved } = second.bars[at] ?? bar;
      return {
        ...bar,
        label: inBoth(bar.label, label, language),
        details: bar.details.map((detail, place) => detailInBoth(detail, details[place] ?? detail)),
        achieved: { ...bar.achieved, text: joined(bar.achieved.text, achieved.text) },
      };
    }),
  };
}

/** "基线 / baseline: 20%; ": a figure under both its labels. */
function detailInBoth(first: Detail, second: Detail): Detail {
  const text = joined(first.text, second.text);
  const joint = first.separator === '' ? '' : '; ';
  if (!first.label || !second.label) return { text, separator: joint };
  return {
    label: { text: joined(first.label.text, second.label.text), colon: ': ' },
    text,
    separator: joint,
  };
}

function mapInBoth(first: SiteMap, second: SiteMap): SiteMap {
  const sites = first.sites.map((site, at) => ({
    ...site,
    label: joined(site.label, second.sites[at]?.label ?? site.label),
  }));
  return { ...first, sites };
}

function goalsInBoth(first: GoalMarks, second: GoalMarks): GoalMarks {
  const goals = first.goals.map((goal, at) => ({
    ...goal,
    name: joined(goal.name, second.goals[at]?.name ?? goal.name),
  }));
  return { ...first, goals };
}

import type { BulletBars, Drawing, GoalMarks, SiteMap } from '../../pdf/drawing.ts';
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
      const { label, detail, achieved } = second.bars[at] ?? bar;
      return {
        ...bar,
        label: inBoth(bar.label, label, language),
        detail: detailInBoth(bar.detail, detail),
        achieved: { ...bar.achieved, text: joined(bar.achieved.text, achieved.text) },
      };
    }),
  };
}

const betweenParts = /[;；၊]\s*/u;
const labelled = /^(.*?)\s?[:：៖–]\s*(.*)$/u;

/** "基线 / baseline: 20%; 目标 / target: 80%": part by part, a figure under both its labels. */
function detailInBoth(first: string, second: string): string {
  const own = first.split(betweenParts);
  const others = second.split(betweenParts);
  if (own.length !== others.length) return joined(first, second);
  return own.map((part, at) => partInBoth(part, others[at] ?? part)).join('; ');
}

function partInBoth(first: string, second: string): string {
  const [, label, figure = ''] = first.match(labelled) ?? [];
  const [, other, same = ''] = second.match(labelled) ?? [];
  if (label === undefined || other === undefined) return joined(first, second);
  return `${joined(label, other)}: ${joined(figure, same)}`;
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

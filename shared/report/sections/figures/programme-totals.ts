import type { RollUp } from '../../../domain/rollup/roll-up-outcome.ts';
import { subheading } from '../../blocks.ts';
import { indicatorName } from '../../cells.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { joinTexts, plain } from '../../inline.ts';
import { noteStoppedProjects } from '../../project-status-text.ts';
import type { Block, Table, Text } from '../../tree.ts';
import { computeRollUps, figureColumns, writeFigureCells } from './common-indicators.ts';
import {
  computeGroups,
  makeGroupRows,
  nameGrouping,
  type ShownGroups,
} from './grouped-indicators.ts';
import { writeStatusOfTotals } from './status.ts';

/** Combined results of all projects for the headline common indicators, and of their groups. */
export function writeProgrammeTotals(context: CompositionContext): readonly Block[] {
  const { words } = context;
  const rollUps = computeRollUps(context).filter(({ headline }) => headline);
  if (rollUps.length === 0) return [];
  const stopped = noteStoppedProjects(context);
  return [
    subheading('summary-common', plain(words.rollUp.heading)),
    {
      block: 'table',
      caption: plain(words.rollUp.caption),
      columns: [
        { head: plain(words.columns.indicator), share: 2.6, rowHeader: true },
        ...figureColumns(words),
      ],
      ...makeRows(rollUps, context),
      ...(stopped.length > 0 && { notes: stopped }),
    },
    ...writeStatusOfTotals(rollUps, context),
  ];
}

type Group = { readonly heading: Text; readonly rows: readonly (readonly Text[])[] };

/** Totals without groups first: what follows the heading of a group belongs to it. */
function makeRows(
  rollUps: readonly RollUp[],
  context: CompositionContext,
): Pick<Table, 'rows' | 'groups' | 'groupHead'> {
  const shown = computeGroups(rollUps, context).filter(({ grouped }) => grouped.groups.length > 1);
  const groupsOf = (rollUp: RollUp) => shown.filter((each) => each.rollUp === rollUp);
  const [whole, parted] = [
    rollUps.filter((each) => groupsOf(each).length === 0),
    rollUps.filter((each) => groupsOf(each).length > 0),
  ];
  const rows = whole.map((each) => [indicatorName(each), ...writeFigureCells(each, context)]);
  const groups = parted.flatMap((each) => makeGroups(each, groupsOf(each), context));
  if (groups.length === 0) return { rows };
  let before = rows.length;
  return {
    rows: [...rows, ...groups.flatMap((group) => group.rows)],
    groups: groups.map((group) => {
      const start = before;
      before += group.rows.length;
      return { before: start, heading: group.heading };
    }),
    groupHead: plain(context.words.columns.indicator),
  };
}

/** The total stands once, below the first groups. */
function makeGroups(
  rollUp: RollUp,
  shown: readonly ShownGroups[],
  context: CompositionContext,
): readonly Group[] {
  const total = [plain(context.words.parts.total), ...writeFigureCells(rollUp, context)];
  return shown.map((each, at) => ({
    heading: joinTexts([indicatorName(rollUp), nameGrouping(each, context)], 'apposition'),
    rows: [...makeGroupRows(each, context), ...(at === 0 ? [total] : [])],
  }));
}

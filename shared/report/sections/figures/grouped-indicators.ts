import { findCategory } from '../../../domain/programme/dimension.ts';
import type {
  GroupedBy,
  GroupedRollUp,
  GroupOf,
  GroupRollUp,
} from '../../../domain/rollup/grouped/group.ts';
import { groupedRollUps } from '../../../domain/rollup/grouped/grouped-roll-ups.ts';
import type { RollUp } from '../../../domain/rollup/roll-up-outcome.ts';
import { capitalise, heading } from '../../blocks.ts';
import { indicatorName } from '../../cells.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { listCategories, listDimensions } from '../../dimensions.ts';
import { type Inline, joinTexts, plain } from '../../inline.ts';
import { organisationName } from '../../names.ts';
import { nameCountry } from '../../places.ts';
import { recordLine } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
import { computeRollUps, figureColumns, writeFigureCells } from './common-indicators.ts';
/** A headline common indicator with its groups. */
export type ShownGroups = {
  readonly rollUp: RollUp;
  readonly grouped: GroupedRollUp;
  readonly by: GroupedBy;
};

/** The headline common indicators by category, place and organisation, each with its total. */
export function writeGroupedIndicators(context: CompositionContext): readonly Block[] {
  const shown = computeGroups(context).filter(({ grouped }) => grouped.groups.length > 1);
  if (shown.length === 0) return [];
  const title = plain(context.words.parts.grouped);
  return [heading(2, 'summary-groups', title), ...shown.map((each) => makeTable(each, context))];
}

/** Sites and districts only where the programme declares them as dimensions: else each project has its own. */
export function computeGroups(context: CompositionContext): readonly ShownGroups[] {
  const { records, scope } = context.snapshot;
  const rollUps = new Map(
    computeRollUps(context)
      .filter(({ headline }) => headline)
      .map((rollUp) => [rollUp.commonIndicatorId, rollUp]),
  );
  if (rollUps.size === 0) return [];
  const levels = new Set(records.programme.dimensions?.map(({ place }) => place));
  const asked: readonly GroupedBy[] = [
    'category',
    ...(['site', 'district'] as const).filter((level) => levels.has(level)),
    'country',
    'organisation',
  ];
  return asked.flatMap((by) =>
    groupedRollUps(records, { by, asOf: scope.asOf }).flatMap((grouped) => {
      const rollUp = rollUps.get(grouped.commonIndicatorId);
      return rollUp ? [{ rollUp, grouped, by }] : [];
    }),
  );
}

function makeTable({ rollUp, grouped, by }: ShownGroups, context: CompositionContext): Block {
  const { words } = context;
  const labels = words.parts;
  const heads = listHeads({ grouped, by }, context);
  const caption = [indicatorName(rollUp), plain(words.captions.by(joinTexts(heads, 'comma')))];
  const { commonIndicatorId, title, measure, headline, rule } = rollUp;
  const own = { commonIndicatorId, title, measure, headline, rule, contributions: [], inputs: [] };
  const row = (name: readonly Text[], figure: Omit<GroupRollUp, 'of'>) => [
    ...name,
    ...writeFigureCells({ ...own, ...figure }, context),
  ];
  const acrossColumns = (label: Inline) => heads.map((_, at) => plain(at === 0 ? label : ''));
  const { notStated } = grouped;
  const states = notStated && saysSomething(notStated);
  return {
    block: 'table',
    caption: joinTexts(caption, 'apposition'),
    columns: [
      ...heads.map((head) => ({ head: plain(capitalise(head)), share: 1.6, rowHeader: true })),
      ...figureColumns(words),
    ],
    rows: [
      ...grouped.groups.map(({ of, ...group }) => row(nameGroup(of, context), group)),
      ...(states ? [row(acrossColumns(labels.notStated), notStated)] : []),
      [...acrossColumns(labels.total), ...writeFigureCells(rollUp, context)],
    ],
  };
}

/** A rest of nothing is not printed. */
function saysSomething({ outcome }: Pick<RollUp, 'outcome'>): boolean {
  return outcome.state === 'figure' && !/^0(\.0*)?$/.test(outcome.figure.value);
}

export function listHeads(
  { grouped: { family }, by }: Pick<ShownGroups, 'grouped' | 'by'>,
  context: CompositionContext,
): readonly Text[] {
  if (by !== 'category') return [plain(context.words.parts.by[by])];
  return listDimensions({}, family?.dimensions ?? [], context);
}

export function nameGroup(of: GroupOf, context: CompositionContext): readonly Text[] {
  switch (of.by) {
    case 'category':
      return listCategories({}, of.dimensions, context);
    case 'country':
      return [plain(nameCountry(of.country))];
    case 'organisation':
      return [organisationName(of.organisationId, context)];
    case 'district':
      return [namePlace(of.district, context)];
    case 'site':
      return [namePlace(of.site, context)];
  }
}

/** By its label where it is declared. */
function namePlace(name: string, context: CompositionContext): Text {
  const places = (context.snapshot.records.programme.dimensions ?? []).filter(({ place }) => place);
  const category = places.map((dimension) => findCategory(dimension, name)).find(Boolean);
  return category ? recordLine(category.label) : plain(name);
}

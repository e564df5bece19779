import { findCategory } from '../../../domain/programme/dimension.ts';
import type {
  GroupedBy,
  GroupedRollUp,
  GroupOf,
  GroupRollUp,
} from '../../../domain/rollup/grouped/group.ts';
import { groupedRollUps } from '../../../domain/rollup/grouped/grouped-roll-ups.ts';
import type { RollUp } from '../../../domain/rollup/roll-up-outcome.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { listCategories, listDimensions } from '../../dimensions.ts';
import { inBrackets, joinTexts, plain } from '../../inline.ts';
import { organisationShortName } from '../../names.ts';
import { nameCountry } from '../../places.ts';
import { recordLine } from '../../record-texts.ts';
import type { Text } from '../../tree.ts';
import { writeFigureCells } from './common-indicators.ts';
/** A headline common indicator with its groups. */
export type ShownGroups = {
  readonly rollUp: RollUp;
  readonly grouped: GroupedRollUp;
  readonly by: GroupedBy;
};

/** Sites and districts only where the programme declares them as dimensions: else each project has its own. */
export function computeGroups(
  headlines: readonly RollUp[],
  context: CompositionContext,
): readonly ShownGroups[] {
  const { records, scope } = context.snapshot;
  const rollUps = new Map(headlines.map((rollUp) => [rollUp.commonIndicatorId, rollUp]));
  if (rollUps.size === 0) return [];
  const levels = new Set(records.programme.dimensions?.map(({ place }) => place));
  const asked: readonly GroupedBy[] = [
    'category',
    ...(['site', 'district'] as const).filter((level) => levels.has(level)),
    'country',
    ...(areCountriesOfOrganisations(context) ? [] : (['organisation'] as const)),
  ];
  return asked.flatMap((by) =>
    groupedRollUps(records, { by, asOf: scope.asOf }).flatMap((grouped) => {
      const rollUp = rollUps.get(grouped.commonIndicatorId);
      return rollUp ? [{ rollUp, grouped, by }] : [];
    }),
  );
}

/** Rows of a table of totals: one group of an indicator each, then what no group states. */
export function makeGroupRows(
  { rollUp, grouped }: ShownGroups,
  context: CompositionContext,
): readonly (readonly Text[])[] {
  const { commonIndicatorId, title, measure, headline, rule } = rollUp;
  const own = { commonIndicatorId, title, measure, headline, rule, contributions: [], inputs: [] };
  const row = (name: Text, figure: Omit<GroupRollUp, 'of'>) => [
    name,
    ...writeFigureCells({ ...own, ...figure }, context),
  ];
  const { notStated, groups } = grouped;
  return [
    ...groups.map(({ of, ...group }) => row(nameGroup(of, context), group)),
    ...(notStated && saysSomething(notStated)
      ? [row(plain(context.words.parts.notStated), notStated)]
      : []),
  ];
}

/** "by country" */
export function nameGrouping(
  { grouped: { family }, by }: Pick<ShownGroups, 'grouped' | 'by'>,
  context: CompositionContext,
): Text {
  const { words } = context;
  const heads =
    by === 'category'
      ? listDimensions({}, family?.dimensions ?? [], context)
      : [plain(words.parts.by[by])];
  return plain(words.captions.by(joinTexts(heads, 'comma')));
}

/** A rest of nothing is not printed. */
function saysSomething({ outcome }: Pick<RollUp, 'outcome'>): boolean {
  return outcome.state === 'figure' && !/^0(\.0*)?$/.test(outcome.figure.value);
}

export function nameGroup(of: GroupOf, context: CompositionContext): Text {
  switch (of.by) {
    case 'category':
      return joinTexts(listCategories({}, of.dimensions, context), 'comma');
    case 'country': {
      const organisationId = findOnlyOrganisation(of.country, context);
      const name = plain(nameCountry(of.country));
      return organisationId === undefined
        ? name
        : [...name, inBrackets(organisationShortName(organisationId, context))];
    }
    case 'organisation':
      return organisationShortName(of.organisationId, context);
    case 'district':
      return namePlace(of.district, context);
    case 'site':
      return namePlace(of.site, context);
  }
}

/** Whether each country has one organisation of its own: then both groupings would say the same. */
function areCountriesOfOrganisations({ snapshot }: CompositionContext): boolean {
  const own = snapshot.records.projects.map(({ project }) => project);
  const pairs = new Set(own.map(({ country, organisationId }) => `${country} ${organisationId}`));
  const [countries, organisations] = [
    new Set(own.map(({ country }) => country)),
    new Set(own.map(({ organisationId }) => organisationId)),
  ];
  return (
    own.every(({ country }) => country !== undefined) &&
    pairs.size === countries.size &&
    pairs.size === organisations.size
  );
}

/** The organisation of a country, where that is as good as the country. */
function findOnlyOrganisation(code: string, context: CompositionContext): string | undefined {
  if (!areCountriesOfOrganisations(context)) return undefined;
  const found = context.snapshot.records.projects.find(({ project }) => project.country === code);
  return found?.project.organisationId;
}

/** By its label where it is declared. */
function namePlace(name: string, context: CompositionContext): Text {
  const places = (context.snapshot.records.programme.dimensions ?? []).filter(({ place }) => place);
  const category = places.map((dimension) => findCategory(dimension, name)).find(Boolean);
  return category ? recordLine(category.label) : plain(name);
}

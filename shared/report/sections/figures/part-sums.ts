import { round } from '../../../domain/decimal.ts';
import { familyName } from '../../../domain/framework/family.ts';
import type { Indicator, Measure } from '../../../domain/framework/indicator.ts';
import type { Part } from '../../../domain/framework/part.ts';
import { isSameName, nameKey } from '../../../domain/text/names.ts';
import { checkFamilies, type FamilyCheck } from '../../../domain/values/disaggregation.ts';
import type { Value } from '../../../domain/values/value.ts';
import { actualCell } from '../../cells.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { listCategories } from '../../dimensions.ts';
import { formatNumber } from '../../formats.ts';
import { type Inline, plain } from '../../inline.ts';
import type { Phrases } from '../../phrases.ts';
import type { Text } from '../../tree.ts';
/** A value with its parts by one set of dimensions. */
export type PartsOfValue = {
  readonly indicator: Indicator;
  readonly value: Value;
  readonly parts: readonly Part[];
};

/** A row below the parts; the same sum of another period has the same key. */
export type SumOfParts = {
  readonly key: string;
  readonly names: readonly Text[];
  readonly actual: Text;
};
export const totalKey = 'total';

/** The margins of crossed categories, what no part states, and the total. */
export function listSums(
  { indicator, value, parts }: PartsOfValue,
  context: CompositionContext,
): readonly SumOfParts[] {
  const { measure } = indicator;
  const names = Object.keys(parts[0]?.dimensions ?? {});
  const labels = context.words.parts;
  const name = familyName(names);
  const check = checkFamilies(indicator, value).find(
    (each) => familyName(each.dimensions) === name,
  );
  const margins = (check?.margins ?? []).flatMap(({ complete, dimension, category, ...sum }) => {
    if (!complete || sum.value === undefined) return [];
    const named = listMarginCells(indicator, { dimension, category }, { parts, labels }, context);
    const share = measure === 'percentage' ? round(sum.value, 1) : sum.value;
    const actual = { kind: 'reported', ...sum, value: share } as const;
    const key = `margin ${dimension} ${category}`;
    return [{ key, names: named, actual: actualCell(actual, measure, context) }];
  });
  const acrossColumns = (label: Inline) => names.map((_, at) => plain(at === 0 ? label : ''));
  const rest = check?.remainder !== undefined && {
    key: 'rest',
    names: acrossColumns(labels.notStated),
    actual: remainderCell(check, measure, context),
  };
  const actual = actualCell(value.actual, measure, context, value.precision);
  const total = { key: totalKey, names: acrossColumns(labels.total), actual };
  return [...margins, ...(rest ? [rest] : []), total];
}

type Margin = { readonly dimension: string; readonly category: string };

/** The category of the margin in its own column, and "all" in the others. */
function listMarginCells(
  indicator: Indicator,
  { dimension, category }: Margin,
  { parts, labels }: { readonly parts: readonly Part[]; readonly labels: Phrases['parts'] },
  context: CompositionContext,
): readonly Text[] {
  const names = Object.keys(parts[0]?.dimensions ?? {});
  const dimensions = Object.fromEntries(names.map((each) => [each, category]));
  const cells = listCategories(indicator, dimensions, context);
  return names
    .toSorted((left, right) => (nameKey(left) < nameKey(right) ? -1 : 1))
    .map((each, at) => (isSameName(each, dimension) ? (cells[at] ?? []) : plain(labels.all)));
}

function remainderCell(
  { remainder = '', remainderOfDenominators: denominator }: FamilyCheck,
  measure: Measure,
  context: CompositionContext,
): Text {
  if (denominator === undefined) {
    return actualCell({ kind: 'reported', value: remainder }, measure, context);
  }
  const { words } = context;
  const [rest, whole] = [formatNumber(remainder), formatNumber(denominator)];
  return plain(words.reported.fraction(rest, whole));
}

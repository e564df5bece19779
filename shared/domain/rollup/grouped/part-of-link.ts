import { toDecimal } from '../../decimal.ts';
import { type Family, familyName, partName } from '../../framework/family.ts';
import type { Baseline, Indicator, Measure, Target } from '../../framework/indicator.ts';
import type { Part } from '../../framework/part.ts';
import type { Versioned } from '../../record.ts';
import type { Actual } from '../../reported.ts';
import { type Amount, amountOf, sumOf } from '../../values/amount.ts';
import { checkFamilies, type FamilyCheck } from '../../values/disaggregation.ts';
import { shareOf } from '../../values/percentage.ts';
import type { Value } from '../../values/value.ts';
import type { Link } from '../link.ts';

type Split = { readonly disaggregated?: readonly Part[] | undefined };
type PartsByName = ReadonlyMap<string, Part>;

/** A link with the parts of its values by name, so that each of many parts is found at once. */
export type SplitLink = {
  readonly link: Link;
  readonly parts: readonly PartsByName[];
};

export function splitLink(link: Link): SplitLink {
  return { link, parts: link.values.map(partsByName) };
}

function partsByName({ disaggregated = [] }: Split): PartsByName {
  return new Map(disaggregated.map((part) => [partName(part.dimensions), part]));
}

/**
 * Parts of an indicator, added where they are several, as if they were an indicator: a value without that part is not reported,
 * never zero.
 */
export function partOfLink({ link, parts }: SplitLink, names: readonly string[]): Link {
  const { measure } = link.indicator;
  return {
    ...link,
    indicator: partOfIndicator(link.indicator, names),
    values: link.values.map((value, at) => withActual(value, addParts(parts[at], names, measure))),
  };
}

/** One that is withheld or missing leaves no sum: the rest would pass for the whole. */
function addParts(
  parts: PartsByName | undefined,
  names: readonly string[],
  measure: Measure,
): Actual {
  const actuals = names.flatMap((name) => parts?.get(name)?.actual ?? []);
  const [only] = actuals;
  if (names.length === 1) return only ?? notReported;
  const withheld = actuals.find(({ kind }) => kind === 'withheld');
  if (withheld) return withheld;
  const amounts = actuals.flatMap((actual) => amountOf(actual, measure) ?? []);
  const sum = amounts.length === names.length ? sumOf(amounts) : undefined;
  return sum ? reportedOf(sum) : notReported;
}

const notReported: Actual = { kind: 'not_reported' };

function reportedOf({ amount, whole }: Amount): Extract<Actual, { kind: 'reported' }> {
  const [value, share] = [toDecimal(amount), whole && shareOf(amount, whole)];
  return whole && share
    ? { kind: 'reported', value: toDecimal(share), numerator: value, denominator: toDecimal(whole) }
    : { kind: 'reported', value };
}

function withActual(value: Versioned<Value>, actual: Actual): Versioned<Value> {
  const { disaggregated: _, otherSources: __, ...own } = value;
  return { ...own, actual };
}

/** With the baseline and the targets of the parts; a total says nothing about its parts, unless it is zero by definition. */
function partOfIndicator(
  indicator: Versioned<Indicator>,
  names: readonly string[],
): Versioned<Indicator> {
  const { baseline, periods, disaggregation: _, measure, ...own } = indicator;
  const partOf = <Given extends Baseline | Target>(given: Given | undefined) =>
    given && { ...given, value: addParts(partsByName(given), names, measure) };
  const before = baseline?.byDefinition ? baseline : partOf(baseline);
  return {
    ...own,
    measure,
    ...(before && { baseline: before }),
    periods: periods.map(({ target, revisedTarget, ...period }) => {
      const [aim, revised] = [partOf(target), partOf(revisedTarget)];
      return {
        ...period,
        ...(aim && { target: aim }),
        ...(revised && { revisedTarget: revised }),
      };
    }),
  };
}

/** What the totals of an indicator hold beside the parts of a partition, as if it were a part. */
export function remainderOfLink({ link }: SplitLink, { dimensions }: Family): Link {
  const name = familyName(dimensions);
  return {
    ...link,
    indicator: partOfIndicator(link.indicator, []),
    values: link.values.map((value) => {
      const family = checkFamilies(link.indicator, value).find(
        (check) => familyName(check.dimensions) === name,
      );
      return withActual(value, family ? remainderOf(family) : notReported);
    }),
  };
}

function remainderOf(check: FamilyCheck): Actual {
  const { state, remainder = '0', remainderOfDenominators: denominator } = check;
  if (state === 'withheld') return { kind: 'withheld', reason: 'A part is withheld.' };
  if (state !== 'not_stated' && state !== 'adds_up') return { kind: 'not_reported' };
  return {
    kind: 'reported',
    value: remainder,
    ...(denominator !== undefined && { numerator: remainder, denominator }),
  };
}

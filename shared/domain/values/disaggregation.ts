import * as z from 'zod';
import { ComputedDecimal, toDecimal } from '../decimal.ts';
import { type Family, familyName } from '../framework/family.ts';
import type { Indicator } from '../framework/indicator.ts';
import { Line } from '../text.ts';
import { type Amount, amountOf, isNegative, isZeroAmount, minus, sumOf } from './amount.ts';
import { Margin, marginsOf } from './margins.ts';
import type { Value } from './value.ts';

/** Whether the parts of a family add up to the total. */
const FamilyState = z
  .enum([
    'adds_up',
    'not_stated',
    'not_stated_or_missing',
    'parts_exceed_total',
    'total_missing',
    'total_not_exact',
    'not_addable',
    'overlapping',
    'withheld',
  ])
  .meta({ id: 'FamilyState' });

/** The parts of one family compared with the total of the value. */
export const FamilyCheck = z
  .strictObject({
    dimensions: z.array(Line).describe('The dimensions that split the value.'),
    partition: z
      .boolean()
      .describe('Whether the parts do not overlap and cover the whole, as declared.'),
    state: FamilyState.describe('What comparing the parts with the total gives.'),
    parts: z.int().describe('How many there are.'),
    missingParts: z.int().describe('How many of them have no figure.'),
    sumOfParts: ComputedDecimal.optional().describe(
      'Of a partition; of numerators in percentages.',
    ),
    sumOfDenominators: ComputedDecimal.optional().describe('The sum of the wholes of percentages.'),
    remainder: ComputedDecimal.optional().describe('The rest of the total, which no part states.'),
    remainderOfDenominators: ComputedDecimal.optional().describe(
      'The rest of the whole of a percentage.',
    ),
    margins: z.array(Margin).describe('Of crossed categories of a partition.'),
  })
  .meta({ id: 'FamilyCheck' });
export type FamilyCheck = z.infer<typeof FamilyCheck>;

type SplitValue = Pick<Value, 'actual' | 'precision' | 'disaggregated'>;
type Declared = Pick<Indicator, 'measure' | 'disaggregation'>;
type Part = NonNullable<SplitValue['disaggregated']>[number];

/**
 * Checks the sum of every family of a value. The parts of a family that is not declared a partition may overlap, so they are
 * not added; parts of different families never are. A missing part is never taken as zero. Beside a withheld figure neither the
 * sum nor the remainder is given: they could reveal it.
 */
export function checkFamilies(
  { measure, disaggregation = [] }: Declared,
  value: SplitValue,
): readonly FamilyCheck[] {
  const declared = new Map(disaggregation.map((each) => [familyName(each.dimensions), each]));
  const families = Map.groupBy(value.disaggregated ?? [], ({ dimensions }) =>
    familyName(Object.keys(dimensions)),
  );
  return [...families].map(([name, parts]) =>
    checkFamily(declared.get(name) ?? undeclaredFamily(parts), parts, { ...value, measure }),
  );
}

function undeclaredFamily([first]: readonly Part[]): Family {
  return { dimensions: Object.keys(first?.dimensions ?? {}).toSorted(), partition: false };
}

function checkFamily(
  { dimensions, partition }: Family,
  parts: readonly Part[],
  whole: SplitValue & Pick<Indicator, 'measure'>,
): FamilyCheck {
  const missingParts = parts.filter(({ actual }) => isMissing(actual)).length;
  const found = { dimensions, partition, parts: parts.length, missingParts };
  if (!partition) return { ...found, state: 'overlapping', margins: [] };
  const reported = parts.filter(({ actual }) => !isMissing(actual));
  const amounts = reported.flatMap(({ actual }) => amountOf(actual, whole.measure) ?? []);
  if (amounts.length < reported.length) return { ...found, state: 'not_addable', margins: [] };
  const sum = sumOf(amounts);
  const margins = marginsOf(dimensions, parts, whole.measure);
  const compared = compareWithTotal(whole, amounts, missingParts);
  const isWithheld = [whole, ...parts].some(({ actual }) => actual.kind === 'withheld');
  if (isWithheld && compared.state !== 'parts_exceed_total') {
    return { ...found, state: 'withheld', margins };
  }
  return { ...found, ...(sum && printedSum(sum)), ...compared, margins };
}

/** Compares the total with the sum of its parts. There is a remainder only where it is not zero. */
function compareWithTotal(
  { actual, precision = 'exact', measure }: SplitValue & Pick<Indicator, 'measure'>,
  parts: readonly Amount[],
  missingParts: number,
): Pick<FamilyCheck, 'state' | 'remainder' | 'remainderOfDenominators'> {
  if (isMissing(actual)) return { state: 'total_missing' };
  const total = amountOf(actual, measure);
  if (!total) return { state: 'not_addable' };
  const sum = sumOf(parts);
  const rest = sum ? minus(total, sum) : total;
  if (isZeroAmount(rest)) return { state: missingParts > 0 ? 'not_stated_or_missing' : 'adds_up' };
  if (precision !== 'exact') return { state: 'total_not_exact' };
  if (isNegative(rest) && ![total, ...parts].some(isNegative)) {
    return { state: 'parts_exceed_total' };
  }
  const state = missingParts > 0 ? 'not_stated_or_missing' : 'not_stated';
  return { state, ...printedRemainder(rest) };
}

function isMissing(actual: Part['actual']): boolean {
  return actual.kind !== 'reported' && actual.kind !== 'described';
}

function printedSum({ amount, whole }: Amount) {
  return { sumOfParts: toDecimal(amount), ...(whole && { sumOfDenominators: toDecimal(whole) }) };
}

function printedRemainder({ amount, whole }: Amount) {
  return {
    remainder: toDecimal(amount),
    ...(whole && { remainderOfDenominators: toDecimal(whole) }),
  };
}

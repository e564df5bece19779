import * as z from 'zod';
import { Currency } from '../currency.ts';

/** Direct and indirect beneficiaries are two figures, never one. */
const reach = z.enum(['direct', 'indirect']).describe('Direct or indirect beneficiaries.');
const countedOnce = z
  .boolean()
  .optional()
  .describe('True where it is known that none of them is counted in two projects or two periods.');
const priceYear = z.int().min(1900).max(2200).describe('The year whose prices the amounts are in.');

/** What an indicator counts or measures. Only figures of the same are ever added. */
export const Counted = z
  .discriminatedUnion('of', [
    z.strictObject({ of: z.literal('persons'), reach, countedOnce }),
    z.strictObject({ of: z.literal('households'), reach, countedOnce }),
    z.strictObject({ of: z.literal('organisations'), countedOnce }),
    z.strictObject({ of: z.literal('events') }),
    z.strictObject({ of: z.literal('things') }),
    z.strictObject({ of: z.literal('quantity') }).describe('Measured, for instance kilometres.'),
    z.strictObject({
      of: z.literal('money'),
      currency: Currency,
      priceYear,
    }),
    z
      .strictObject({ of: z.literal('statistic') })
      .describe('A rate, average, index, median, rank or rating; never summed.'),
  ])
  .meta({ id: 'Counted' });
export type Counted = z.infer<typeof Counted>;

/** How two indicators differ in what they count; undefined where they count the same. */
export function differenceOf(
  one: Counted,
  other: Counted,
): 'counted' | 'reach' | 'currency' | 'price_year' | undefined {
  if (one.of !== other.of) return 'counted';
  if ('reach' in one && 'reach' in other && one.reach !== other.reach) return 'reach';
  if (one.of !== 'money' || other.of !== 'money') return undefined;
  if (one.currency !== other.currency) return 'currency';
  return one.priceYear === other.priceYear ? undefined : 'price_year';
}

/** Whether one person, household or organisation may be counted twice. Nothing else can be. */
export function mayBeCountedTwice(counts: Counted | undefined): boolean {
  return counts !== undefined && countsPersonsOrGroups(counts) && !counts.countedOnce;
}

function countsPersonsOrGroups(
  counts: Counted,
): counts is Extract<Counted, { of: 'persons' | 'households' | 'organisations' }> {
  return counts.of === 'persons' || counts.of === 'households' || counts.of === 'organisations';
}

/** Counts are whole and never negative, so a sum with missing parts is a minimum; quantities and money can be negative. */
export function isNeverNegative(counts: Counted): boolean {
  return countsPersonsOrGroups(counts) || counts.of === 'things' || counts.of === 'events';
}

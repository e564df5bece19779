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
    z.strictObject({ of: z.literal('persons').describe('Persons.'), reach, countedOnce }),
    z.strictObject({ of: z.literal('households').describe('Households.'), reach, countedOnce }),
    z.strictObject({
      of: z.literal('organisations').describe('Organisations, for instance schools.'),
      countedOnce,
    }),
    z.strictObject({ of: z.literal('events').describe('Events, for instance courses held.') }),
    z.strictObject({ of: z.literal('things').describe('Things, for instance wells.') }),
    z
      .strictObject({ of: z.literal('quantity').describe('A quantity that is measured.') })
      .describe('Measured, for instance kilometres.'),
    z.strictObject({
      of: z.literal('money').describe('An amount of money.'),
      currency: Currency.describe('The currency of the amounts, by ISO 4217.'),
      priceYear,
    }),
    z
      .strictObject({ of: z.literal('statistic').describe('A statistic.') })
      .describe('A rate, average, index, median, rank or rating; never summed.'),
  ])
  .meta({
    id: 'Counted',
    description: 'What an indicator counts or measures. Only figures of the same are ever added.',
  });
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

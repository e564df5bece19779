import { Big } from 'big.js';
import { childrenOf, type Element } from '../../xml/element.ts';
import { type Checking, isDecimal } from './check.ts';
import type { OfficialRuleId } from './rules.ts';

type Rules = {
  readonly oneWithout: OfficialRuleId;
  readonly sum: OfficialRuleId;
  readonly single: OfficialRuleId;
};
const ofSectors: Rules = { oneWithout: '2.1.1', sum: '2.1.2', single: '2.1.4' };
const ofCountries: Rules = { oneWithout: '3.1.1', sum: '3.1.2', single: '3.1.4' };
const ofPlaces: Rules = { oneWithout: '3.4.1', sum: '3.4.2', single: '3.4.4' };

/** The percentages of a group together. */
type Shares = { readonly count: number; readonly without: number; readonly total: Big };

/** Percentages of sectors, countries and regions. */
export function checkShares(activity: Element, checking: Checking): void {
  const sectors = childrenOf(activity, 'sector');
  const [countries, regions] = [
    childrenOf(activity, 'recipient-country'),
    childrenOf(activity, 'recipient-region'),
  ];
  const check = (shares: Shares, rules: Rules) => checkGroup(activity, shares, rules, checking);
  for (const same of Map.groupBy(sectors, vocabularyOf).values()) check(sharesOf(same), ofSectors);
  const ofAllCountries = sharesOf(countries);
  if (regions.length === 0) check(ofAllCountries, ofCountries);
  for (const same of Map.groupBy(regions, vocabularyOf).values())
    check(together(ofAllCountries, sharesOf(same)), ofPlaces);
  for (const each of sectors) checkRange(each, '12.3.1', '12.3.2', checking);
  for (const each of [...countries, ...regions]) checkRange(each, '12.1.1', '12.1.2', checking);
}

function vocabularyOf({ attributes }: Element): string {
  const vocabulary = attributes.vocabulary ?? '';
  return vocabulary === '' ? '1' : vocabulary;
}

function sharesOf(group: readonly Element[]): Shares {
  const given = group.map(({ attributes }) => attributes.percentage);
  const decimals = given.filter((share) => share !== undefined && isDecimal(share));
  return {
    count: group.length,
    without: given.filter((share) => share === undefined).length,
    total: decimals.reduce((all, each) => all.plus(numberOf(each ?? '')), new Big(0)),
  };
}

const together = (one: Shares, other: Shares): Shares => ({
  count: one.count + other.count,
  without: one.without + other.without,
  total: one.total.plus(other.total),
});

function checkGroup(
  activity: Element,
  { count, without, total }: Shares,
  { oneWithout, sum, single }: Rules,
  { meet }: Checking,
): void {
  if (count === 1 && without === 0 && !total.eq(100)) meet(single, activity, total.toFixed());
  if (count < 2) return;
  if (without > 0) meet(oneWithout, activity);
  // The tolerance of the ruleset.
  else if (total.minus(100).abs().gt('0.0101')) meet(sum, activity, total.toFixed());
}

function checkRange(
  element: Element,
  outside: OfficialRuleId,
  negative: OfficialRuleId,
  { meet }: Checking,
): void {
  const { percentage } = element.attributes;
  if (percentage === undefined || !isDecimal(percentage)) return;
  const share = numberOf(percentage);
  if (share.lt(0)) meet(negative, element, percentage);
  if (share.lt(0) || share.gt(100)) meet(outside, element, percentage);
}

function numberOf(text: string): Big {
  return new Big(text.trim().replace(/^\+/, '').replace(/\.$/, ''));
}

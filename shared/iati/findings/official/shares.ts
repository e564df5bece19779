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

/** Percentages of sectors, countries and regions. */
export function checkShares(activity: Element, checking: Checking): void {
  const sectors = childrenOf(activity, 'sector');
  const [countries, regions] = [
    childrenOf(activity, 'recipient-country'),
    childrenOf(activity, 'recipient-region'),
  ];
  for (const same of Map.groupBy(sectors, vocabularyOf).values())
    checkGroup(activity, same, ofSectors, checking);
  if (regions.length === 0) checkGroup(activity, countries, ofCountries, checking);
  for (const same of Map.groupBy(regions, vocabularyOf).values())
    checkGroup(activity, [...countries, ...same], ofPlaces, checking);
  for (const each of sectors) checkRange(each, '12.3.1', '12.3.2', checking);
  for (const each of [...countries, ...regions]) checkRange(each, '12.1.1', '12.1.2', checking);
}

function vocabularyOf({ attributes }: Element): string {
  const vocabulary = attributes.vocabulary ?? '';
  return vocabulary === '' ? '1' : vocabulary;
}

function checkGroup(
  activity: Element,
  group: readonly Element[],
  { oneWithout, sum, single }: Rules,
  { meet }: Checking,
): void {
  const shares = group.map(({ attributes }) => attributes.percentage);
  const decimals = shares.filter((share) => share !== undefined && isDecimal(share));
  const total = decimals.reduce((all, each) => all.plus(numberOf(each ?? '')), new Big(0));
  if (group.length === 1) {
    if (decimals.length === 1 && !total.eq(100)) meet(single, activity, decimals[0]);
    return;
  }
  if (shares.includes(undefined)) meet(oneWithout, activity);
  // The tolerance of the ruleset.
  else if (group.length > 1 && total.minus(100).abs().gt('0.0101'))
    meet(sum, activity, total.toFixed());
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

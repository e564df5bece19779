import { attributeOf, childOf, childrenOf, type Element } from '../../xml/element.ts';
import type { Checking } from './check.ts';

/** What must be there: places, sectors, organisations, dates and languages. */
export function checkPresence(activity: Element, { meet }: Checking): void {
  const transactions = childrenOf(activity, 'transaction');
  const hasPlace = (each: Element) =>
    childOf(each, 'recipient-country') !== undefined ||
    childOf(each, 'recipient-region') !== undefined;
  const hasSector = (each: Element) => childOf(each, 'sector') !== undefined;
  if (!hasPlace(activity)) {
    const placed = transactions.filter(hasPlace).length;
    if (placed === 0) meet('3.7.1', activity);
    if (placed < transactions.length) meet('3.7.2', activity);
  }
  const sectored = transactions.filter(hasSector).length;
  if (hasSector(activity) && sectored > 0) meet('6.6.2', activity);
  if (!hasSector(activity)) {
    if (sectored === 0) meet('6.2.2', activity);
    if (sectored < transactions.length) meet('6.7.2', activity);
  }
  checkSectors(activity, { meet });
  for (const each of childrenOf(activity, 'participating-org'))
    if (attributeOf(each, 'ref') === undefined && !childOf(each, 'narrative')) meet('6.10.1', each);
}

function checkSectors(activity: Element, { meet }: Pick<Checking, 'meet'>): void {
  const sectors = childrenOf(activity, 'sector');
  const vocabularies = sectors.map((each) => attributeOf(each, 'vocabulary') ?? '1');
  if (sectors.length > 0 && !vocabularies.includes('1')) meet('102.1.1', activity);
  for (const [at, each] of sectors.entries())
    if (/^9[89]$/.test(vocabularies[at] ?? '') && !childOf(each, 'narrative')) meet('2.2.1', each);
}

import { attributeOf, childrenOf, type Element } from '../../xml/element.ts';
import type { Checking } from './check.ts';

/** Days of the activity: planned before planned, actual before actual, and nothing actual in the future. */
export function checkDates(activity: Element, { meet, today }: Checking): void {
  const updated = attributeOf(activity, 'last-updated-datetime')?.slice(0, 10);
  if (updated !== undefined && updated > today) meet('11.1.1', activity, updated);
  const dates = childrenOf(activity, 'activity-date');
  const dayOf = (type: string) => {
    const found = dates.find((each) => attributeOf(each, 'type') === type);
    return (found && attributeOf(found, 'iso-date')?.slice(0, 10)) ?? '';
  };
  const [plannedStart, start, plannedEnd, end] = ['1', '2', '3', '4'].map(dayOf) as [
    string,
    string,
    string,
    string,
  ];
  if (!dates.some((each) => /^[12]$/.test(attributeOf(each, 'type') ?? '')))
    meet('6.11.1', activity);
  if (plannedEnd !== '' && plannedStart > plannedEnd)
    meet('11.1.2', activity, `${plannedStart} ${plannedEnd}`);
  if (end !== '' && start > end) meet('11.1.3', activity, `${start} ${end}`);
  if (start > today) meet('11.1.4', activity, start);
  if (end > today) meet('11.1.5', activity, end);
}

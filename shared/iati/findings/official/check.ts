import type { CalendarDate } from '../../../domain/dates.ts';
import type { Element } from '../../xml/element.ts';
import type { OfficialRuleId } from './rules.ts';

/** What the checks of the official ruleset know, and where they say what they found. */
export type Checking = {
  readonly today: CalendarDate;
  readonly meet: (rule: OfficialRuleId, element: Element, raw?: string) => void;
};

/** Whether XML Schema takes a text for a decimal. */
export function isDecimal(text: string): boolean {
  return /^\s*[+-]?(\d+(\.\d*)?|\.\d+)\s*$/.test(text);
}

import type { CalendarDate } from '../domain/dates.ts';
import type { RuleId } from './findings/rules.ts';
import type { Element } from './xml/element.ts';

/** Takes down that a rule was met at an element. */
type Report = (rule: RuleId, element: Element, raw?: string) => void;

/** What the reading of an element depends on besides the element. */
export type Reading = {
  /** The language of texts that name none. */
  readonly language: string;
  /** The identifier of the activity; empty where it has none. */
  readonly identifier: string;
  /** What the activity is called as the source of records: its identifier, else its title. */
  readonly sourceName: string;
  /** No value is of a day after it. */
  readonly today: CalendarDate;
  /** Whether a value of the file has a decimal comma. */
  readonly hasDecimalCommas: boolean;
  readonly report: Report;
};

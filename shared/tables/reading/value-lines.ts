import type { ValueInput } from '../../domain/values/value.ts';
import type { ReadingContext, Report } from './context.ts';
import type { Located } from './locate.ts';
import type { DayOrder } from './read-day.ts';
import type { TableLine } from './table-line.ts';

/** The rows of one value, and what their reading depends on. */
export type ValueLines = {
  readonly located: Located;
  readonly lines: readonly TableLine[];
  readonly context: ReadingContext;
  readonly order: DayOrder | undefined;
  readonly hasTextDates: boolean;
  readonly hasDecimalCommas: boolean;
  readonly report: Report;
};

/** The fields of a value while its rows are read. */
export type Draft = { -readonly [Field in keyof ValueInput]?: ValueInput[Field] };

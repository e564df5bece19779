import type { CalendarDate } from '../../domain/dates.ts';
import type { ProjectRecords } from '../../domain/owned-records.ts';
import type { Dimension } from '../../domain/programme/dimension.ts';
import type { ReportLanguage } from '../../domain/reports/report.ts';
import type { Place } from '../findings/finding.ts';
import type { RuleId } from '../findings/rules.ts';

/** What the reading of a table depends on besides its bytes. */
export type ReadingContext = {
  /** The projects whose values may be changed, as they are now, without withdrawn records. */
  readonly projects: readonly ProjectRecords[];
  /** The dimensions of the programme. */
  readonly shared: readonly Dimension[];
  /** The project of rows without an address. */
  readonly projectId?: string;
  /** The language of texts in the file. */
  readonly language: ReportLanguage;
  /** In the time zone of the programme. */
  readonly today: CalendarDate;
  /** The name of the file: the source of values that name none. */
  readonly fileName: string;
  readonly importId?: string;
  /** The encoding of a CSV file, as the sender declared it. */
  readonly charset?: string;
};

/** Takes down that a rule was met at a place. */
export type Report = (
  place: Place,
  rule: RuleId,
  said?: { readonly raw?: string | undefined; readonly read?: string | undefined },
) => void;

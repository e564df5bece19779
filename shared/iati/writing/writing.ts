import type { CalendarDate } from '../../domain/dates.ts';
import type { IndicatorInput } from '../../domain/framework/indicator-input.ts';
import type { ResultInput } from '../../domain/framework/result.ts';
import type { Dimension } from '../../domain/programme/dimension.ts';
import type { OrganisationInput } from '../../domain/programme/organisation.ts';
import type { ProjectInput } from '../../domain/programme/project.ts';
import type { ValueInput } from '../../domain/values/value.ts';
import type { WritingRuleId } from './rules.ts';

/** The records of a project as they are to be written, without those that were withdrawn. */
export type RecordsToWrite = {
  readonly projectId: string;
  readonly project: ProjectInput;
  readonly results: readonly { readonly resultId: string; readonly input: ResultInput }[];
  readonly indicators: readonly { readonly indicatorId: string; readonly input: IndicatorInput }[];
  readonly values: readonly WrittenValue[];
  /** What was taken back here. What an import did not bring at all is in neither, and stays as the source has it. */
  readonly withdrawn?: {
    readonly results: RecordsToWrite['results'];
    readonly indicators: RecordsToWrite['indicators'];
    readonly values: readonly Pick<WrittenValue, 'indicatorId' | 'periodId'>[];
  };
};

export type WrittenValue = {
  readonly indicatorId: string;
  readonly periodId: string;
  readonly input: ValueInput;
};

/** What the records of a project are read with. */
export type Surroundings = {
  /** Of the programme, by their ids. */
  readonly organisations: ReadonlyMap<string, OrganisationInput>;
  /** The organisation that reports, where the programme names one. */
  readonly reportingId?: string | undefined;
  /** Those that the programme declares. */
  readonly dimensions: readonly Dimension[];
  readonly today: CalendarDate;
};

/** What the writing of an element depends on besides its record. */
export type Writing = Surroundings & {
  /** Of texts whose element names none. */
  readonly language: string;
  readonly report: (rule: WritingRuleId, record: string, raw?: string) => void;
};

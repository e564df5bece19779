import type { MeaningField } from '../../../domain/meaning/changes.ts';

/** The words of the table of changes to what values mean. */
export type MeaningWords = {
  readonly caption: string;
  readonly note: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly changed: string;
  /** Column head of the values that were approved before the change. */
  readonly approvedBefore: string;
  readonly fields: Readonly<Record<MeaningField, string>>;
  /** Replaces "Target", where the period had none when its value was submitted. */
  readonly targetSetLater: string;
  /** Replaces "Revised target", where the original was entered wrongly. */
  readonly targetCorrected: string;
  readonly countedOnce: string;
  /** Of a disaggregation whose parts add up to the total. */
  readonly partition: string;
  readonly byDefinition: string;
};

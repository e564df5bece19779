import type { Counted } from '../../../domain/framework/counted.ts';
import type { AggregationRule } from '../../../domain/framework/indicator.ts';
import type { MeaningField } from '../../../domain/meaning/changes.ts';

type Axis = Exclude<keyof AggregationRule, 'weight'>;

/** The words for what gives values their meaning, and for how that was changed. */
export type MeaningWords = {
  readonly caption: string;
  readonly note: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly changed: string;
  /** Head of the values whose approval was given for what was said before. */
  readonly approvedBefore: string;
  readonly fields: Readonly<Record<MeaningField, string>>;
  /** Instead of the target, where a period had none when its value was submitted. */
  readonly targetSetLater: string;
  /** Instead of the revised target, where the original was entered wrongly. */
  readonly targetCorrected: string;
  readonly counted: Readonly<Record<Counted['of'], string>>;
  readonly reach: Readonly<Record<'direct' | 'indirect', string>>;
  readonly countedOnce: string;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly rules: Readonly<Record<AggregationRule[Axis], string>>;
  /** Of the parts of a disaggregation. */
  readonly partition: string;
  readonly byDefinition: string;
};

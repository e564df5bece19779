import type { ExperienceInput } from '../../../shared/domain/experience.ts';
import type { IndicatorInput } from '../../../shared/domain/indicator.ts';
import type { LessonInput } from '../../../shared/domain/lesson.ts';
import type { ProjectInput } from '../../../shared/domain/project.ts';
import type { ResultInput } from '../../../shared/domain/result.ts';
import type { ValueInput } from '../../../shared/domain/value.ts';

/** How far a value of the sample has come; some wait, so that there is something to review. */
export type SampleValue = {
  readonly periodStart: string;
  readonly value: ValueInput;
  readonly review: 'approved' | 'submitted' | 'draft';
};

/** A project of the sample with everything under it, by the ids it is entered with. */
export type SampleProject = {
  readonly key: string;
  readonly enteredBy: 'implementer' | 'guangxi' | 'sichuan';
  readonly project: ProjectInput;
  readonly results: Readonly<Record<string, ResultInput>>;
  readonly indicators: Readonly<Record<string, IndicatorInput>>;
  readonly values: Readonly<Record<string, readonly SampleValue[]>>;
  readonly experiences: readonly ExperienceInput[];
  readonly lessons: readonly LessonInput[];
};

export const approved = (periodStart: string, value: ValueInput): SampleValue => ({
  periodStart,
  value: { ...value, evidence: value.evidence ?? [value.source] },
  review: 'approved',
});

import * as z from 'zod';
import type { Standing } from '../access.ts';
import { type Author, isAuthor, withAuthor } from '../author.ts';
import { CalendarDate, EventDate, Instant } from '../dates.ts';
import { MemberId, OrganisationId } from '../identifiers.ts';
import { Problem } from '../problem.ts';
import { Source } from '../source.ts';
import { MultilingualProse } from '../text.ts';

/** A good practice is tested, has evidence, and was validated by somebody who did not take part (FAO). */
export const Practice = z.enum(['promising', 'good']).meta({ id: 'Practice' });

const statement = {
  statement: MultilingualProse.describe('What was checked, how, and what was found.'),
  evidence: z
    .array(Source)
    .max(20)
    .optional()
    .describe('The sources by which the validation can be checked.'),
};
export const ValidationInput = z
  .strictObject({
    ...statement,
    on: EventDate.optional().describe('The day it was validated; today if not given.'),
  })
  .meta({ id: 'ValidationInput' });
export type ValidationInput = z.infer<typeof ValidationInput>;

/** Who validated an experience, and their statement. */
export const Validation = z
  .strictObject({
    ...statement,
    on: CalendarDate.optional().describe(
      'The day of the validation, in the time zone of the programme.',
    ),
    organisationId: OrganisationId.optional().describe(
      'The organisation of the one who validated.',
    ),
    by: MemberId.describe('The member who validated.'),
    at: Instant.describe('When it was recorded.'),
  })
  .meta({ id: 'Validation' });

type Validated = {
  readonly evidence?: readonly unknown[] | undefined;
  readonly practice: z.infer<typeof Practice>;
  readonly validation?: z.infer<typeof Validation> | undefined;
  readonly authors: readonly Author[];
};

/** Who validates, and whose project the experience is of. */
export type Validator = {
  readonly by: Author;
  readonly at: Instant;
  readonly today: CalendarDate;
  readonly membership: Standing['membership'];
  readonly ownerId?: OrganisationId | undefined;
};

/**
 * @throws Problem `not_independent` for its authors and the officers of its own organisation, `review_conflict`
 * where it is good already, `invalid_request` without evidence.
 */
export function assertMayValidate(
  record: Validated,
  { by, membership, ownerId }: Pick<Validator, 'by' | 'membership' | 'ownerId'>,
): void {
  if (isAuthor(record.authors, by)) throw new Problem('not_independent');
  if (membership?.role === 'implementer' && membership.organisationId === ownerId) {
    const detail = 'An organisation does not validate the experiences of its own projects.';
    throw new Problem('not_independent', detail);
  }
  if (record.practice === 'good') throw new Problem('review_conflict', 'It is validated already.');
  if ((record.evidence ?? []).length === 0) {
    throw Problem.at('/evidence', {
      code: 'required',
      detail: 'Evidence is needed before this can be validated.',
    });
  }
}

/** The experience as a good practice. @throws Problem as `assertMayValidate` */
export function validate<Record extends Validated>(
  record: Record,
  input: ValidationInput,
  validator: Validator,
): Record {
  assertMayValidate(record, validator);
  const { by, at, today, membership } = validator;
  const { organisationId } = membership ?? {};
  const moment = { by: by.memberId, at, on: input.on ?? today };
  const validation = {
    ...input,
    ...moment,
    ...(organisationId !== undefined && { organisationId }),
  };
  return { ...record, practice: 'good', validation };
}

/** A new or changed text is not validated. Who validated the text before stays in the history. */
export function resetValidation(
  by: Author,
  before: readonly Author[] = [],
): { readonly practice: 'promising'; readonly authors: Author[] } {
  return { practice: 'promising', authors: withAuthor(before, by) };
}

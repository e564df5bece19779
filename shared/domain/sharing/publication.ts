import * as z from 'zod';
import { type Author, assertNotAlone } from '../author.ts';
import { CalendarDate, EventDate } from '../dates.ts';
import { rule } from '../field-error.ts';
import { Problem } from '../problem.ts';
import { Line } from '../text.ts';

/** The kinds that a coordinator publishes, and whether they need evidence for it: a summary rests on the figures beside it. */
const needsEvidence = { experience: true, lesson: true, summary: false } as const;
export type TextKind = keyof typeof needsEvidence;

/** Experiences, lessons and summaries are drafts until a coordinator publishes them. */
export const PublicationStatus = z
  .enum(['draft', 'published'])
  .meta({ id: 'PublicationStatus', description: 'A draft until a coordinator publishes it.' });

export const PublishedOn = CalendarDate.optional().describe(
  'Since when every member may read it; reports as of an earlier day do not have it. Absent from a draft.',
);

export const PublicationInput = z
  .strictObject({
    step: z.enum(['publish', 'unpublish']).describe('What is done.'),
    on: EventDate.optional().describe('The day it was published; today if not given.'),
    reason: Line.optional().describe('Why; required to take it back.'),
  })
  .refine(
    ({ step, reason }) => step === 'publish' || reason !== undefined,
    rule('required', 'is required to unpublish a text', ['reason']),
  )
  .refine(
    ({ step, on }) => step === 'publish' || on === undefined,
    rule('not_allowed', 'is for a publication', ['on']),
  )
  .meta({ id: 'PublicationInput' });
export type PublicationInput = z.infer<typeof PublicationInput>;

type Publishable = {
  readonly status: z.infer<typeof PublicationStatus>;
  readonly authors: readonly Author[];
  readonly evidence?: readonly unknown[] | undefined;
  readonly publishedOn?: CalendarDate | undefined;
};

/**
 * The record after it was published or unpublished.
 * @throws Problem `own_text` for its only author, `review_conflict` where its status is that already, `invalid_request` without evidence.
 */
export function publish<Record extends Publishable>(
  kind: TextKind,
  { publishedOn: _, ...record }: Readonly<Record>,
  { step, on }: PublicationInput,
  { by, today }: { readonly by: Author; readonly today: CalendarDate },
): Record {
  const status = step === 'publish' ? 'published' : 'draft';
  if (record.status === status) throw new Problem('review_conflict', `It is ${status} already.`);
  if (step === 'publish') assertPublishable(kind, record, by);
  const publishedOn = step === 'publish' ? (on ?? today) : undefined;
  return { ...record, status, ...(publishedOn && { publishedOn }) } as Record;
}

/** @throws Problem `own_text` for the only author, `invalid_request` without the evidence that its kind needs */
export function assertPublishable(
  kind: TextKind,
  { authors, evidence = [] }: Pick<Publishable, 'authors' | 'evidence'>,
  by: Author,
): void {
  assertNotAlone(authors, by);
  if (needsEvidence[kind] && evidence.length === 0) {
    throw Problem.at('/evidence', {
      code: 'required',
      detail: 'Evidence is needed before this can be published.',
    });
  }
}

/** A published text cannot change; it must be unpublished first. @throws Problem `review_conflict` */
export function assertDraft({ status }: Pick<Publishable, 'status'>): void {
  if (status === 'published') {
    throw new Problem('review_conflict', 'It is published; unpublish it before changing it.');
  }
}

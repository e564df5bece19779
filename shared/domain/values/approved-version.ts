import * as z from 'zod';
import { Author } from '../author.ts';
import { Instant } from '../dates.ts';
import { MemberId } from '../identifiers.ts';
import { Line } from '../text.ts';

/** Who took a step of the review, and when. */
export const Moment = z.strictObject({
  by: MemberId.describe('The member who took the step.'),
  at: Instant.describe('When.'),
});

/** The review of an approved version, and its reopening; the figure itself is added by `Value`. */
export const approval = {
  version: z.int().positive().describe('Of the record, when this was approved.'),
  indicatorVersion: z.int().positive().optional().describe('What the approval was given for.'),
  ...Moment.shape,
  note: Line.optional().describe('What the approver remarked.'),
  authors: z.array(Author).describe('Who had recorded it.'),
  submission: Moment.optional().describe('Who submitted it, and when.'),
  reopened: Moment.extend({
    version: z.int().positive().describe('The version of the record after it was reopened.'),
    reason: Line.describe('Why it was reopened.'),
  }).describe('By whom and why; the figure stays the official one until another is approved.'),
};

import * as z from 'zod';
import { EventDate } from './dates.ts';
import { hostName } from './host-name.ts';
import { EvidenceId } from './identifiers.ts';
import { Line } from './text.ts';

/** `https://`, a host without credentials, then anything that can be seen and needs no quoting. */
const plainLink = /^https:\/\/[^/?#@]+([/?#]|$)/i;
const unseenOrQuoting = /[\p{C}\s"<>\\^`{|}]/u;

/** Reports and answers link only to the web: no `javascript:`, no `data:`, no credentials, no character that hides the target. */
export const WebLink = z
  .url({
    protocol: /^https$/,
    hostname: new RegExp(`^${hostName.source}$`),
    error: 'is not an https link',
  })
  .max(2_000)
  .refine((link) => plainLink.test(link) && !unseenOrQuoting.test(link), {
    error: 'is not a plain https link',
  });

/** Where a fact comes from, so that another person can check it. */
export const Source = z
  .strictObject({
    title: Line.describe(
      'What the source is called, in the language in which it is published: a document has one title, which is cited as it is.',
    ),
    link: WebLink.optional().describe('Where it can be read.'),
    publishedOn: EventDate.optional().describe('The day it was published.'),
    illustrative: z
      .boolean()
      .optional()
      .describe('True for an invented value that shows how a report looks; printed as such.'),
  })
  .meta({
    id: 'Source',
    description: 'Where a fact comes from, so that another person can check it.',
  });
export type Source = z.infer<typeof Source>;

/** A source that may be a file of the project, stored with it. */
export const CitedEvidence = Source.extend({
  evidenceId: EvidenceId.optional().describe('Stored evidence of the same project.'),
}).meta({
  id: 'CitedEvidence',
  description: 'A source that may be a file of the project, stored with it.',
});
export type CitedEvidence = z.infer<typeof CitedEvidence>;

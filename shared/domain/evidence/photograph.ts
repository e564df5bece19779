import * as z from 'zod';
import { EventDate } from '../dates.ts';
import { ExperienceId } from '../identifiers.ts';
import { Line, MultilingualLine } from '../text.ts';

/** Of those who are seen; without one of the two a photograph is not taken in. */
const Consent = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('given').describe('Those who are seen agreed to be printed.'),
      by: MultilingualLine.describe(
        'Who gave it, for instance the village committee; no name of a villager.',
      ),
      how: z
        .enum(['written', 'spoken', 'recorded'])
        .describe('Signed, said before a witness, or recorded as sound or film.'),
      on: EventDate.describe('The day it was given.'),
    }),
    z.strictObject({
      kind: z.literal('nobody_recognisable').describe('Nobody on it can be recognised.'),
    }),
  ])
  .meta({ id: 'Consent' });

const Illustration = z.strictObject({
  experienceId: ExperienceId.optional().describe(
    'The experience that it illustrates; its project if absent.',
  ),
  order: z
    .int()
    .min(1)
    .max(99)
    .describe('The lowest number is printed first: one of an experience, three of a project.'),
});

/** A photograph is shown with all of this, or not at all. It never names a villager. */
export const Photograph = z
  .strictObject({
    caption: MultilingualLine.describe('What the picture shows, without the name of a villager.'),
    alternative: MultilingualLine.describe(
      'What is seen on it, for who cannot see it; not the caption again.',
    ),
    takenOn: EventDate.describe('The day it was taken.'),
    place: MultilingualLine.optional().describe('Where it was taken.'),
    copyright: Line.describe('Who holds the copyright, as printed under the picture.'),
    consent: Consent.describe('Of those who are seen.'),
    illustrates: Illustration.optional().describe(
      'What it illustrates in reports; it is printed nowhere without. Only of a JPEG.',
    ),
  })
  .meta({ id: 'Photograph' });
export type Photograph = z.infer<typeof Photograph>;

/** As many pixels as can be decoded to be scaled; a larger photograph is not printed. */
export const maxPixels = 50_000_000;

/** The size of a picture as it is seen, whatever way it lies in its file. */
export const Pixels = z.strictObject({
  width: z.int().positive().describe('From left to right.'),
  height: z.int().positive().describe('From top to bottom.'),
});
export type Pixels = z.infer<typeof Pixels>;

import * as z from 'zod';
import type { Versioned } from '../record.ts';
import { VersionedExperience } from './experience.ts';
import { VersionedLesson } from './lesson.ts';

/** What can be found: good practices, promising ones, and lessons. */
export const FoundKind = z.enum(['good', 'promising', 'lesson']).meta({ id: 'FoundKind' });
export type FoundKind = z.infer<typeof FoundKind>;

/** A published experience or lesson in a search result. */
export const FoundRecord = z
  .union([
    z.strictObject({
      kind: z
        .enum(['good', 'promising'])
        .describe('A validated (`good`) or a `promising` practice.'),
      experience: VersionedExperience.describe('The experience.'),
    }),
    z.strictObject({
      kind: z.literal('lesson').describe('A lesson.'),
      lesson: VersionedLesson.describe('The lesson.'),
    }),
  ])
  .meta({ id: 'FoundRecord' });
export type FoundRecord =
  | {
      readonly kind: 'good' | 'promising';
      readonly experience: Versioned<z.infer<typeof VersionedExperience>>;
    }
  | { readonly kind: 'lesson'; readonly lesson: Versioned<z.infer<typeof VersionedLesson>> };

/** The record itself, of whichever kind. */
export function recordOf(found: FoundRecord) {
  return found.kind === 'lesson' ? found.lesson : found.experience;
}

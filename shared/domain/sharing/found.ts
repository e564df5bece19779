import * as z from 'zod';
import type { Kept } from '../history/record.ts';
import { KeptExperience } from './experience.ts';
import { KeptLesson } from './lesson.ts';

/** What can be found: good practices, promising ones, and lessons. */
export const FoundKind = z.enum(['good', 'promising', 'lesson']).meta({ id: 'FoundKind' });
export type FoundKind = z.infer<typeof FoundKind>;

/** A published experience or lesson in a search result. */
export const Found = z.union([
  z.strictObject({ kind: z.enum(['good', 'promising']), experience: KeptExperience }),
  z.strictObject({ kind: z.literal('lesson'), lesson: KeptLesson }),
]);
export type Found =
  | {
      readonly kind: 'good' | 'promising';
      readonly experience: Kept<z.infer<typeof KeptExperience>>;
    }
  | { readonly kind: 'lesson'; readonly lesson: Kept<z.infer<typeof KeptLesson>> };

/** The record itself, of whichever kind. */
export function recordOf(found: Found) {
  return found.kind === 'lesson' ? found.lesson : found.experience;
}

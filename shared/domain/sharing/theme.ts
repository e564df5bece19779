import * as z from 'zod';
import { ComponentId } from '../identifiers.ts';
import { MultilingualLine } from '../text.ts';

/** A target of the Sustainable Development Goals, for instance 6.1 or 13.a. */
export const SdgTarget = z
  .string()
  .regex(/^(1[0-7]|[1-9])\.([1-9]\d?|[a-d])$/, 'is not an SDG target like 6.1');

/** What an experience or a lesson is about, by which others find it. */
export const themes = {
  components: z
    .array(ComponentId)
    .max(50)
    .optional()
    .describe('Components of the programme that it belongs to.'),
  themes: z.array(MultilingualLine).max(30).optional().describe('For instance "water supply".'),
  sdgTargets: z.array(SdgTarget).max(30).optional(),
};

import * as z from 'zod';
import { ComponentId } from '../identifiers.ts';
import { SdgTarget } from '../references.ts';
import { MultilingualLine } from '../text.ts';

/** What an experience or a lesson is about, by which others find it. */
export const themes = {
  components: z
    .array(ComponentId)
    .max(50)
    .optional()
    .describe('Components of the programme that it belongs to.'),
  themes: z.array(MultilingualLine).max(30).optional().describe('For instance "water supply".'),
  sdgTargets: z
    .array(SdgTarget)
    .max(30)
    .optional()
    .describe('The targets of the Sustainable Development Goals that it is about.'),
};

import * as z from 'zod';
import { Decimal } from './decimal.ts';
import { rule } from './field-error.ts';
import { Line, MultilingualLine } from './text.ts';

/** A code in a list that others keep, for instance of indicators, sectors or places. */
export const Reference = z
  .strictObject({
    vocabulary: Line.describe('The list, for instance "IATI IndicatorVocabulary 4".'),
    code: Line.describe('The code in that vocabulary.'),
    uri: Line.optional().describe('Where the list can be read; as given, it may not be https.'),
  })
  .meta({ id: 'Reference', description: 'A code in a list that others keep.' });
export type Reference = z.infer<typeof Reference>;

export const References = z.array(Reference).max(50);

/** A share of the whole in per cent. */
export const Share = Decimal.refine(
  (value) => Number(value) >= 0 && Number(value) <= 100,
  rule('breaks_rule', 'is not between 0 and 100 per cent'),
).describe('In per cent, where the whole is split.');

/** A sector that something belongs to. */
export const Sector = Reference.extend({
  name: MultilingualLine.optional().describe('The name of the sector, as printed.'),
  share: Share.optional().describe('Its share of the project or indicator, in per cent.'),
}).meta({ id: 'Sector' });
export type Sector = z.infer<typeof Sector>;

/** A target of the Sustainable Development Goals, for instance 6.1 or 13.a. */
export const SdgTarget = z
  .string()
  .regex(/^(1[0-7]|[1-9])\.([1-9]\d?|[a-d])$/, 'is not an SDG target like 6.1');

/** What a project or an indicator is about, in the lists that others keep. */
export const classification = {
  references: References.optional().describe('What other lists call it.'),
  sdgTargets: z
    .array(SdgTarget)
    .max(30)
    .optional()
    .describe('The targets of the Sustainable Development Goals that it contributes to.'),
  sectors: z.array(Sector).max(50).optional().describe('The sectors that it belongs to.'),
};

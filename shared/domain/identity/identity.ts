import * as z from 'zod';
import { MultilingualLine, MultilingualProse } from '../text.ts';
import { accentFor } from './accent.ts';
import { Colour } from './colour.ts';
import { Emblem } from './emblem.ts';

const Imprint = z
  .strictObject({
    publisher: MultilingualLine.optional().describe('Who publishes the reports.'),
    contact: MultilingualLine.optional().describe('Where readers can ask; an office, no person.'),
    copyright: MultilingualLine.optional().describe('Who holds the rights, and what is allowed.'),
  })
  .meta({ id: 'Imprint' });

const Foreword = z
  .strictObject({
    text: MultilingualProse.describe('Printed behind the summary, as it is.'),
    author: z
      .strictObject({
        name: MultilingualLine.optional().describe('Only of an official in public function.'),
        title: MultilingualLine.describe('The public function.'),
      })
      .describe('Whose words they are.'),
  })
  .meta({ id: 'Foreword' });

/** How the reports of a programme or an organisation look, and who stands behind them. */
export const Identity = z
  .strictObject({
    emblem: Emblem.optional().describe('On the cover.'),
    accent: Colour.optional().describe(
      'The colour of headings, bars and the band of the cover. With a contrast below 7:1 on white it is printed darker; the answer to the change says so.',
    ),
    imprint: Imprint.optional().describe('At the foot of the cover.'),
    foreword: Foreword.optional().describe('Absent where a report begins without one.'),
    place: MultilingualLine.optional().describe(
      'Where reports are published, for instance Beijing.',
    ),
  })
  .meta({ id: 'Identity' });
export type Identity = z.infer<typeof Identity>;

/** An identity as a report prints it, with the accent that can be read on white. */
export function printedIdentity({ accent, ...identity }: Identity): Identity {
  return { ...identity, ...(accent !== undefined && { accent: accentFor(accent).accent }) };
}

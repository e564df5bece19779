import * as z from 'zod';
import { Text } from './report-text.ts';

/** What `columns` and `band` contain: blocks of the same kinds as the document itself. */
const Inner = z
  .looseObject({ block: z.string().describe('The kind of block; the other fields depend on it.') })
  .describe('A block of the document.');

const Columns = z.strictObject({
  block: z.literal('columns').describe('Blocks beside each other.'),
  parts: z
    .array(
      z.strictObject({
        span: z.number().describe('How many of the twelve columns of the page it takes.'),
        blocks: z.array(Inner).describe('What is in it, in reading order.'),
      }),
    )
    .describe('The parts, from left to right.'),
});
const Band = z.strictObject({
  block: z.literal('band').describe('Blocks set apart on a band, such as a lesson.'),
  blocks: z.array(Inner).describe('What is in it, in reading order.'),
});
const Fitted = z.strictObject({
  block: z.literal('fitted').describe('The same in several lengths, of which one is printed.'),
  pages: z.number().optional().describe('How many pages it may take; 1 if absent.'),
  alternatives: z
    .array(z.array(Inner))
    .describe('From the fullest; the first that fits is printed.'),
});
const Captions = z.strictObject({
  block: z.literal('captions').describe('The list of numbered tables and figures.'),
  title: Text.describe('Its title.'),
});
const Lead = z.strictObject({
  block: z.literal('lead').describe('An opening paragraph.'),
  text: Text.describe('Its runs of text.'),
});
const CardBar = z.strictObject({
  achieved: z.string().describe('The progress, from 0 at the baseline to 1 at the target.'),
  original: z.string().optional().describe('The original target on the same scale.'),
  labels: z
    .strictObject({
      baseline: z.string().describe('The baseline.'),
      target: z.string().describe('The target.'),
      original: z.string().optional().describe('The original target.'),
    })
    .describe('The words under the bar.'),
  alternative: z.string().describe('Text alternative, with the numbers shown.'),
});
const Cards = z.strictObject({
  block: z.literal('cards').describe('Figures in large type.'),
  size: z.enum(['hero', 'card', 'small']).optional().describe('How large; `card` if absent.'),
  cards: z
    .array(
      z.strictObject({
        value: Text.describe('The figure, or words for why there is none.'),
        isMissing: z.boolean().optional().describe('True where there is no figure.'),
        unit: Text.optional().describe('The unit.'),
        label: Text.describe('What it is the figure of.'),
        detail: Text.optional().describe('A remark on it.'),
        bar: CardBar.optional().describe('Its progress to the target.'),
        date: Text.optional().describe('The day of the figure.'),
        source: Text.optional().describe('Where it is from.'),
      }),
    )
    .describe('The figures, in reading order.'),
});
const StatusStrip = z.strictObject({
  block: z.literal('status_strip').describe('Parts of a whole in one bar.'),
  parts: z
    .array(
      z.strictObject({
        label: Text.describe('What is counted.'),
        number: z.number().describe('How many there are.'),
        fill: z.enum(['solid', 'hatched', 'light', 'dashed']).describe('How it is drawn.'),
      }),
    )
    .describe('The parts, from left to right.'),
  alternative: z.string().describe('Text alternative, with the numbers shown.'),
});
const Signatures = z.strictObject({
  block: z.literal('signatures').describe('Rows to sign on.'),
  rows: z
    .array(
      z.strictObject({
        role: Text.describe('For whom is signed.'),
        name: Text.optional().describe('Who signs, if known.'),
        office: Text.optional().describe('The office of the person.'),
      }),
    )
    .describe('One row for each signature.'),
  words: z
    .strictObject({
      name: z.string().describe('Under the line for a name.'),
      signature: z.string().describe('Under the line for a signature.'),
      date: z.string().describe('Under the line for a date.'),
    })
    .describe('The words under the lines.'),
});
const Code = z.strictObject({
  block: z.literal('code').describe('A QR code.'),
  address: z.string().describe('The address that it leads to.'),
  printed: Text.describe('The address as it is printed beside the code.'),
  title: Text.describe('What it is for.'),
  text: Text.optional().describe('What is found there.'),
  alternative: z.string().describe('Text alternative.'),
});

/** Blocks of a designed page; those of running text are in report-document.ts. */
export const pageBlocks = [
  Columns,
  Band,
  Fitted,
  Captions,
  Lead,
  Cards,
  StatusStrip,
  Signatures,
  Code,
] as const;

const alternative = z.string().describe('Text alternative.');

export const Identity = z.strictObject({
  accent: z.string().optional().describe('The accent colour: #0b4f6c.'),
  emblem: z
    .union([
      z.strictObject({
        alternative,
        svgPaths: z
          .array(
            z.strictObject({
              d: z.string().describe('SVG path data.'),
              fill: z.string().describe('The colour: #0b4f6c.'),
            }),
          )
          .describe('The paths, painted in this order.'),
        viewBox: z
          .strictObject({
            left: z.number().describe('Where it begins, from the left.'),
            top: z.number().describe('Where it begins, from the top.'),
            width: z.number().describe('Its width.'),
            height: z.number().describe('Its height.'),
          })
          .describe('The part of the drawing that is shown.'),
      }),
      z.strictObject({ alternative, png: z.string().describe('SHA-256 of the PNG file.') }),
    ])
    .optional()
    .describe('The emblem of the publisher.'),
  publisher: z.array(Text).optional().describe('The publisher, and what it belongs to.'),
  imprint: z.array(Text).optional().describe('Publisher, contact, copyright.'),
});

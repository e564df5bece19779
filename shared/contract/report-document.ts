import * as z from 'zod';
import { Identity, pageBlocks } from './report-page-blocks.ts';
import { Text } from './report-text.ts';

const captioned = {
  id: z.string().optional().describe('The name by which links lead to it.'),
  number: Text.optional().describe('Its number: "Table 3".'),
  caption: Text.describe('The words above it.'),
  subtitle: Text.optional().describe('Measure, place and date.'),
};
const notes = z.array(Text).optional().describe('Remarks under it.');
const titled = z
  .boolean()
  .optional()
  .describe('The heading above it has the same text as the caption.');

const Heading = z.strictObject({
  block: z.literal('heading').describe('A heading.'),
  level: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .describe('1 for a chapter, 2 and 3 for what is under it.'),
  id: z.string().describe('The name by which links lead to it.'),
  text: Text.describe('The words of the heading.'),
  numbered: z.boolean().optional().describe('The first run is the section number.'),
  unlisted: z.boolean().optional().describe('Is not in the table of contents.'),
  onNewPage: z.boolean().optional().describe('Begins a page.'),
  kicker: Text.optional().describe('A line above it.'),
  subtitle: Text.optional().describe('A line below it.'),
});
const Paragraph = z.strictObject({
  block: z.literal('paragraph').describe('A paragraph.'),
  text: Text.describe('Its runs of text.'),
  continues: z.boolean().optional().describe('Continues the preceding paragraph.'),
  labelled: z.boolean().optional().describe('Starts with a label in bold.'),
  size: z.enum(['body', 'fact', 'note']).optional().describe('How large; `body` if absent.'),
});
const Facts = z.strictObject({
  block: z.literal('facts').describe('A list of labels, each with its text.'),
  columns: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
    .optional()
    .describe('In so many columns, each label above its text.'),
  size: z.enum(['body', 'fact']).optional().describe('Of labels beside their texts.'),
  frame: z.enum(['band', 'rule']).optional().describe('What is behind or beside them.'),
  facts: z
    .array(
      z.strictObject({ label: Text.describe('What it is.'), text: Text.describe('What is said.') }),
    )
    .describe('Each label with its text.'),
});
const Note = z.strictObject({
  block: z.literal('note').describe('A remark, set apart from the text.'),
  text: Text.describe('Its runs of text.'),
});
const List = z.strictObject({
  block: z.literal('list').describe('A list.'),
  ordered: z.boolean().describe('True where its items are numbered.'),
  items: z.array(Text).describe('The items, each a text.'),
});
const Table = z.strictObject({
  block: z.literal('table').describe('A table.'),
  ...captioned,
  titled,
  columns: z
    .array(
      z.strictObject({
        head: Text.describe('The words at the head of the column.'),
        share: z
          .number()
          .optional()
          .describe('The part of the width that it gets, beside the shares of the other columns.'),
        align: z
          .enum(['start', 'decimal', 'end'])
          .optional()
          .describe('How its cells are aligned: `decimal` at the decimal point. Start if absent.'),
        rowHeader: z.boolean().optional().describe('True where its cells name their rows.'),
      }),
    )
    .describe('The columns, in reading order.'),
  rows: z.array(z.array(Text)).describe('One cell for each column.'),
  groups: z
    .array(
      z.strictObject({
        before: z.number().describe('The index of the first row of the group.'),
        heading: Text.describe('The words above the group.'),
      }),
    )
    .optional()
    .describe('Headings of groups of rows.'),
  rowIds: z.array(z.string()).optional().describe('Ids that links point to, one for each row.'),
  register: z
    .boolean()
    .optional()
    .describe(
      'True for a register, in which single rows are looked up: its rows are closer together.',
    ),
  ofFigure: z.boolean().optional().describe('Holds the data of the figure above it.'),
  notes,
});
const Figure = z.strictObject({
  block: z.literal('figure').describe('A chart or a map.'),
  ...captioned,
  titled,
  alternative: z.string().describe('Text alternative, with the numbers shown.'),
  alternativeLanguage: z
    .string()
    .optional()
    .describe("BCP 47 tag of the text alternative, where it is not the document's."),
  secondAlternative: z
    .strictObject({
      text: z.string().describe('The text alternative in the second language.'),
      language: z.string().describe('Its BCP 47 tag.'),
    })
    .optional()
    .describe('The text alternative in a second language.'),
  drawing: z
    .looseObject({
      kind: z.string().describe('The kind of drawing; the other fields depend on it.'),
    })
    .describe('What is drawn, as data.'),
  notes,
});
const Contents = z.strictObject({
  block: z.literal('contents').describe('Where the table of contents is printed.'),
});

/** The content of a report as structured data; it describes what things are, never how they look. */
export const ReportDocument = z
  .strictObject({
    format: z.literal(1).describe('The version of this format.'),
    title: z.string().describe('The title that readers of PDF files show.'),
    subject: z.string().describe('The kind of report, in words.'),
    author: z.string().describe('The organisation that coordinates the programme.'),
    language: z.string().describe('The BCP 47 tag of the main language.'),
    date: z.string().describe('The day as of which the figures are.'),
    utcOffset: z.string().optional().describe('Where that day begins: +08:00; UTC if absent.'),
    fingerprint: z.string().describe('Hash of the snapshot that the report is made from.'),
    watermark: z.string().optional().describe('Printed on each page of a report with drafts.'),
    runningHead: z.string().describe('Printed at the head of each page: the programme.'),
    runningKind: z.string().optional().describe('Printed after the running head.'),
    footer: z
      .string()
      .describe('Printed at the foot of each page: the report and the start of its hash.'),
    words: z
      .strictObject({
        contents: z.string().describe('The title of the table of contents.'),
        pageOf: z.string().describe('The number of a page; `{page}` and `{total}` are filled in.'),
        continued: z.string().describe('Printed where a table goes on on the next page.'),
        contentsContinued: z
          .string()
          .optional()
          .describe('Printed where the table of contents goes on.'),
        digits: z
          .string()
          .optional()
          .describe('The ten digits from 0 to 9, where the language has its own.'),
      })
      .describe('Words that the layout itself needs, in the language of the report.'),
    cover: z
      .strictObject({
        form: z
          .enum(['page', 'head'])
          .optional()
          .describe('A page of its own, or the head of the first page.'),
        kind: z.string().describe('The kind of report, in words.'),
        title: Text.describe('The title of what is reported on.'),
        subtitles: z.array(Text).describe('Lines under the title.'),
        facts: z
          .array(
            z.strictObject({
              label: z.string().describe('What it is.'),
              also: Text.optional().describe('The label in the second language.'),
              text: Text.describe('What is said.'),
            }),
          )
          .describe('What identifies the report: its date, organisation, language.'),
        countries: Text.optional().describe('The countries, under the title.'),
        note: Text.optional().describe('A remark at the foot of the cover.'),
        placeAndDate: Text.optional().describe('Where and when it was made.'),
      })
      .describe('What is at the front of the report.'),
    identity: Identity.optional().describe('How its publisher looks.'),
    blocks: z
      .array(
        z.discriminatedUnion('block', [
          Heading,
          Paragraph,
          Facts,
          Note,
          List,
          Table,
          Figure,
          Contents,
          ...pageBlocks,
        ]),
      )
      .describe('The content, in reading order.'),
    attachments: z
      .array(
        z.strictObject({
          name: z.string().describe('The name of the file.'),
          mediaType: z.string().describe('Its media type.'),
          description: z.string().describe('What it holds.'),
          relationship: z
            .enum(['Source', 'Supplement'])
            .describe('How it relates to the report: the data it was made from, or an addition.'),
        }),
      )
      .describe('Files attached to the PDF, without their content.'),
  })
  .meta({ id: 'ReportDocument' });

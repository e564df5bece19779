import * as z from 'zod';

const Run = z.strictObject({
  text: z.string().describe('The characters, as printed.'),
  language: z.string().optional().describe("BCP 47 tag, where it is not the document's."),
  strong: z.boolean().optional().describe('True where it is printed bold.'),
  emphasis: z.boolean().optional().describe('True where it is printed in italics.'),
  data: z.string().optional().describe('The number that the text shows: 1282.5 or 83.3%.'),
  link: z
    .string()
    .optional()
    .describe('The address that it leads to; a place in the document begins with `#`.'),
  to: z.string().optional().describe('Id of the heading or row that it links to.'),
  secondary: z.boolean().optional().describe('Secondary text, such as a reference.'),
  citation: z.boolean().optional().describe('A reference to a source of the preceding text.'),
  newLine: z.boolean().optional().describe('Starts a new line.'),
  noBreak: z.boolean().optional().describe('Not broken across lines where it fits in one.'),
  startsTranslation: z
    .boolean()
    .optional()
    .describe('Starts the translation into the second language.'),
  translation: z.boolean().optional().describe('The translation of the preceding text.'),
  firstLanguageText: z
    .string()
    .optional()
    .describe('The sign that is printed instead where only the first language is shown.'),
});
const Text = z.array(Run);
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
});
const Paragraph = z.strictObject({
  block: z.literal('paragraph').describe('A paragraph.'),
  text: Text.describe('Its runs of text.'),
  continues: z.boolean().optional().describe('Continues the preceding paragraph.'),
  labelled: z.boolean().optional().describe('Starts with a label in bold.'),
});
const Facts = z.strictObject({
  block: z.literal('facts').describe('A list of labels, each with its text.'),
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
  caption: Text.describe('The words above it.'),
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
  rowIds: z.array(z.string()).optional().describe('Ids that links point to, one for each row.'),
  ofFigure: z.boolean().optional().describe('Holds the data of the figure above it.'),
  notes,
});
const Figure = z.strictObject({
  block: z.literal('figure').describe('A chart or a map.'),
  caption: Text.describe('The words above it.'),
  titled,
  alternative: z.string().describe('Text alternative, with the numbers shown.'),
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
        note: Text.optional().describe('A remark at the foot of the cover.'),
      })
      .describe('What is at the front of the report.'),
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

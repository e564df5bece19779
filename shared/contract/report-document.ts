import * as z from 'zod';

const Run = z.strictObject({
  text: z.string(),
  language: z.string().optional().describe("BCP 47 tag, where it is not the document's."),
  strong: z.boolean().optional(),
  emphasis: z.boolean().optional(),
  data: z.string().optional().describe('The number that the text shows: 1282.5 or 83.3%.'),
  link: z.string().optional(),
  to: z.string().optional().describe('Id of the heading or row that it links to.'),
  secondary: z.boolean().optional().describe('Secondary text, such as a reference.'),
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
const notes = z.array(Text).optional();
const titled = z
  .boolean()
  .optional()
  .describe('The heading above it has the same text as the caption.');

const Heading = z.strictObject({
  block: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  id: z.string(),
  text: Text,
  numbered: z.boolean().optional().describe('The first run is the section number.'),
});
const Paragraph = z.strictObject({
  block: z.literal('paragraph'),
  text: Text,
  continues: z.boolean().optional().describe('Continues the preceding paragraph.'),
  labelled: z.boolean().optional().describe('Starts with a label in bold.'),
});
const Facts = z.strictObject({
  block: z.literal('facts'),
  facts: z.array(z.strictObject({ label: Text, text: Text })),
});
const Note = z.strictObject({ block: z.literal('note'), text: Text });
const List = z.strictObject({
  block: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(Text),
});
const Table = z.strictObject({
  block: z.literal('table'),
  caption: Text,
  titled,
  columns: z.array(
    z.strictObject({
      head: Text,
      share: z.number().optional(),
      align: z.enum(['start', 'decimal', 'end']).optional(),
      rowHeader: z.boolean().optional(),
    }),
  ),
  rows: z.array(z.array(Text)).describe('One cell for each column.'),
  rowIds: z.array(z.string()).optional().describe('Ids that links point to, one for each row.'),
  ofFigure: z.boolean().optional().describe('Holds the data of the figure above it.'),
  notes,
});
const Figure = z.strictObject({
  block: z.literal('figure'),
  caption: Text,
  titled,
  alternative: z.string().describe('Text alternative, with the numbers shown.'),
  drawing: z.looseObject({ kind: z.string() }),
  notes,
});
const Contents = z.strictObject({
  block: z.literal('contents').describe('Where the table of contents is printed.'),
});

/** The content of a report as structured data; it describes what things are, never how they look. */
export const ReportDocument = z
  .strictObject({
    format: z.literal(1),
    title: z.string(),
    subject: z.string(),
    author: z.string(),
    language: z.string(),
    date: z.string(),
    fingerprint: z.string().describe('Hash of the snapshot that the report is made from.'),
    watermark: z.string().optional().describe('Printed on each page of a report with drafts.'),
    runningHead: z.string(),
    runningKind: z.string().optional().describe('Printed after the running head.'),
    footer: z.string(),
    words: z.strictObject({
      contents: z.string(),
      pageOf: z.string(),
      continued: z.string(),
      contentsContinued: z.string().optional(),
      digits: z.string().optional(),
    }),
    cover: z.strictObject({
      form: z.enum(['page', 'head']).optional(),
      kind: z.string(),
      title: Text,
      subtitles: z.array(Text),
      facts: z.array(z.strictObject({ label: z.string(), also: Text.optional(), text: Text })),
      note: Text.optional(),
    }),
    blocks: z.array(
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
    ),
    attachments: z
      .array(
        z.strictObject({
          name: z.string(),
          mediaType: z.string(),
          description: z.string(),
          relationship: z.enum(['Source', 'Supplement']),
        }),
      )
      .describe('Files attached to the PDF, without their content.'),
  })
  .meta({ id: 'ReportDocument' });

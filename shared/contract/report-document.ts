import * as z from 'zod';

const Run = z.strictObject({
  text: z.string(),
  language: z.string().optional().describe("BCP 47 tag, where it is not the document's."),
  strong: z.boolean().optional(),
  emphasis: z.boolean().optional(),
  data: z.string().optional().describe('The number behind the text: 1282.5 or 83.3%.'),
  link: z.string().optional(),
  to: z.string().optional().describe('Id of the heading or row that it leads to.'),
  aside: z.boolean().optional().describe('Said beside the text, as a reference is.'),
  ownLine: z.boolean().optional().describe('Begins a line of its own.'),
  whole: z.boolean().optional().describe('Ends no line within it that has room for it.'),
  again: z.boolean().optional().describe('Begins the same in a second language.'),
  second: z.boolean().optional().describe('Says in a second language what stands before it.'),
  ownSign: z
    .string()
    .optional()
    .describe('The sign of the first language, where that stands alone and this is of the second.'),
});
const Text = z.array(Run);
const notes = z.array(Text).optional();
const titled = z.boolean().optional().describe('Its heading says what its caption says.');

const Heading = z.strictObject({
  block: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  id: z.string(),
  text: Text,
  numbered: z.boolean().optional().describe('Its first run is the number of the section.'),
});
const Paragraph = z.strictObject({
  block: z.literal('paragraph'),
  text: Text,
  continues: z.boolean().optional().describe('Goes on with the text of the paragraph before.'),
  labelled: z.boolean().optional().describe('Begins with a label in strong letters.'),
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
  rows: z.array(z.array(Text)).describe('Each row has a cell for each column.'),
  rowIds: z.array(z.string()).optional().describe('What leads to the rows, one id a row.'),
  ofFigure: z.boolean().optional().describe('It has the numbers of the figure above it.'),
  notes,
});
const Figure = z.strictObject({
  block: z.literal('figure'),
  caption: Text,
  titled,
  alternative: z.string().describe('What it shows, with its numbers.'),
  drawing: z.looseObject({ kind: z.string() }),
  notes,
});
const Contents = z.strictObject({
  block: z.literal('contents').describe('The place of the table of contents.'),
});

/** What a report says, as data: for screens and machines. It says what things are, never how they look. */
export const ReportDocument = z
  .strictObject({
    format: z.literal(1),
    title: z.string(),
    subject: z.string(),
    author: z.string(),
    language: z.string(),
    date: z.string(),
    fingerprint: z.string().describe('Hash of the snapshot it is made from.'),
    watermark: z.string().optional().describe('Set where drafts are in it.'),
    runningHead: z.string(),
    runningKind: z.string().optional().describe('Stands behind the running head.'),
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
      .describe('Files within the PDF, without their contents.'),
  })
  .meta({ id: 'ReportDocument' });

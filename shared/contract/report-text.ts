import * as z from 'zod';

const Run = z.strictObject({
  text: z.string().describe('The characters, as printed.'),
  language: z.string().optional().describe("BCP 47 tag, where it is not the document's."),
  strong: z.boolean().optional().describe('True where it is printed bold.'),
  emphasis: z.boolean().optional().describe('True where it is printed in italics.'),
  data: z.string().optional().describe('The number that the text shows: 1282.5 or 83.3%.'),
  points: z
    .array(z.int())
    .optional()
    .describe('Of each figure in the text, where its decimals begin, or what follows its digits.'),
  remark: z.boolean().optional().describe('A remark on the figure before it, in brackets.'),
  link: z
    .string()
    .optional()
    .describe('The address that it leads to; a place in the document begins with `#`.'),
  to: z.string().optional().describe('Id of the heading or row that it links to.'),
  leadsTo: z
    .string()
    .optional()
    .describe('Where the link leads, in words, for those who do not see the page.'),
  secondary: z.boolean().optional().describe('Secondary text, such as a reference.'),
  citation: z.boolean().optional().describe('A reference to a source of the preceding text.'),
  accent: z.boolean().optional().describe('In the accent colour.'),
  mark: z
    .enum(['diamond', 'square', 'triangle'])
    .optional()
    .describe('A sign that is drawn; the text is its alternative.'),
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
export const Text = z.array(Run);

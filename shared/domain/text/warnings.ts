import * as z from 'zod';
import { pointerTo } from '../json-pointer.ts';
import { codePointName } from './code-point.ts';
import { type PrintFault, printFaultOf } from './printable.ts';

/** What a report prints otherwise than it is stored: a character as a marked box, a colour darker. */
export const TextWarning = z
  .strictObject({
    code: z
      .enum(['no_font', 'not_shaped', 'low_contrast'])
      .describe(
        'No font of the reports has the character; they cannot shape its script; a colour cannot be read on white.',
      ),
    pointer: z.string().describe('JSON pointer of the field in the record.'),
    codePoint: z.string().optional().describe('Of a character, for instance "U+0E2A".'),
    character: z.string().optional().describe('The character itself, if it can be shown alone.'),
    printed: z.string().optional().describe('The colour that reports print in its place.'),
    detail: z.string().describe('What reports print in its place, in English.'),
  })
  .meta({ id: 'TextWarning' });
export type TextWarning = z.infer<typeof TextWarning>;

/** More warnings would tell the writer nothing new. */
export const maxWarnings = 50;

/** Characters that reports cannot print: each once per field, and one for all unshaped scripts of a field. */
export const TextWarnings = z
  .array(TextWarning)
  .max(maxWarnings)
  .optional()
  .describe(
    `Only in the answer to a change: characters that reports print as marked boxes and colours that they print darker, the first ${maxWarnings}.`,
  );

const sentences: Readonly<Record<PrintFault, string>> = {
  no_font: 'Reports have no font for this character; they print a marked box in its place.',
  not_shaped:
    'Reports cannot shape the script of this character; they print marked boxes in place of its letters.',
};

/** Most texts need no look-up. */
const plain = /^[\x20-\x7e\n]*$/;

/** Warnings for the writer of a record; the same record always has the same ones. */
export function warningsOf(record: object): readonly TextWarning[] {
  return [...fieldsOf(record, '')]
    .flatMap(([pointer, text]) => inField(pointer, text))
    .slice(0, maxWarnings);
}

/** Every text of a record with its JSON pointer. Field names count as texts, because names of categories are field names. */
function* fieldsOf(value: unknown, pointer: string): Iterable<readonly [string, string]> {
  if (typeof value === 'string') yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const place = `${pointer}${pointerTo([name])}`;
    yield [place, name];
    yield* fieldsOf(inner, place);
  }
}

function inField(pointer: string, text: string): readonly TextWarning[] {
  if (plain.test(text)) return [];
  const seen = new Set<string>();
  return [...new Set(text)].flatMap((character) => {
    const code = printFaultOf(character);
    const what = code === 'not_shaped' ? code : character;
    if (code === undefined || seen.has(what)) return [];
    seen.add(what);
    return [warningOf(code, pointer, character)];
  });
}

function warningOf(code: PrintFault, pointer: string, character: string): TextWarning {
  return {
    code,
    pointer,
    codePoint: codePointName(character),
    ...(/[^\p{M}\p{C}\p{Z}]/u.test(character) && { character }),
    detail: sentences[code],
  };
}

import { normaliseText } from '../../domain/text/normalise.ts';
import { Prose } from '../../domain/text.ts';

/** What had to be done to a text. */
type Repair = 'text-repaired' | 'text-bullets' | 'text-controls' | 'text-unprintable';
type Clean = { readonly text: string; readonly repairs: readonly Repair[] };

/** Letters and signs of Latin scripts that are in their final form and have no marks of their own: nothing in them can need mending but tabs. */
const plain =
  /^[\t\n\x20-\x7E\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u202F-\u205E\u20A0-\u20BF\u2122]*$/;
const misread = /[\u0080-\u009F]/g;
const privateUse = /\p{Co}/gu;
const control = /(?![\n\t])[\p{Cc}\u2028\u2029\u202D\u202E\uFFF9-\uFFFD]/gu;

/**
 * A text as records hold it. Controls between U+0080 and U+009F are windows-1252 read wrongly; characters for private use are bullets of
 * word processors. A text without anything that can be seen is empty.
 */
export function cleanText(raw: string): Clean {
  if (plain.test(raw)) return { text: raw.replaceAll('\t', ' ').trim(), repairs: [] };
  const lines = raw.replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
  const repaired = lines.replace(misread, asWindows1252);
  const bulleted = repaired.replace(privateUse, '•');
  const printable = bulleted.replace(control, ' ');
  const steps = [
    repaired !== lines && ('text-repaired' as const),
    bulleted !== repaired && ('text-bullets' as const),
    printable !== bulleted && ('text-controls' as const),
  ];
  const repairs: readonly Repair[] = steps.filter((each) => each !== false);
  const text = normaliseText(printable);
  if (text === '' || isPrintable(text)) return { text, repairs };
  return { text: '', repairs: [...repairs, 'text-unprintable'] };
}

/** Length is for those who take the text to judge. */
function isPrintable(text: string): boolean {
  const { error } = Prose.safeParse(text);
  return error?.issues.every(({ code }) => code === 'too_big') ?? true;
}

function asWindows1252(letter: string): string {
  return new TextDecoder('windows-1252').decode(Uint8Array.of(letter.charCodeAt(0)));
}

/** The same in one line. */
export function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

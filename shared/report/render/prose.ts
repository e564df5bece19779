import type { Paragraph, Text as PrintedText } from '../../pdf/document.ts';
import { label } from '../inline.ts';
import type { Prose } from '../tree.ts';
import type { Voice, Voices } from '../voice.ts';
import { write } from './one-language.ts';
import { writeQuoted } from './quoted.ts';
import { isSame, weave, writeBelow } from './two-languages.ts';

/**
 * The paragraphs that people wrote: in two languages one by one, or one language after the other where they have not as many. Citations
 * stand once, behind the last paragraph of the first language.
 */
export function writeProse(prose: Prose, voices: Voices): readonly Paragraph[] {
  const [first, second] = voices;
  const own = paragraphsOf(prose, first);
  const other = second ? paragraphsOf(prose, second) : [];
  const isPaired = own.length === other.length;
  const texts = own.map((text, at) => [
    ...(at === 0 ? writeBefore(prose, voices) : []),
    ...(isPaired && second ? writePair(text, other[at] ?? [], second) : text),
    ...(at === own.length - 1 ? writeBehind(prose, voices) : []),
  ]);
  const apart = isPaired || !second ? [] : other.map((text) => quietly(text, second));
  return [...texts, ...apart].map((text, at) => ({
    block: 'paragraph',
    text,
    ...(at > 0 ? { continues: true } : prose.label && { labelled: true }),
  }));
}

function paragraphsOf({ text }: Prose, voice: Voice): readonly PrintedText[] {
  const whole = writeQuoted({ quoted: text }, voice);
  return whole.text.split(/\n+/).map((part) => [{ ...whole, text: part }]);
}

function writePair(own: PrintedText, other: PrintedText, second: Voice): PrintedText {
  return isSame(own, other) ? own : writeBelow(own, other, second);
}

function writeBefore({ label: of }: Prose, [first, second]: Voices): PrintedText {
  if (!of) return [];
  return second ? weave([label(of)], [first, second]) : write([label(of)], first);
}

function writeBehind({ behind }: Prose, [first, second]: Voices): PrintedText {
  return second ? weave(behind, [first, second]) : write(behind, first);
}

function quietly(text: PrintedText, { language }: Voice): PrintedText {
  return text.map((run) => ({ language, ...run, secondary: true }));
}

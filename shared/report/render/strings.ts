import { plainText } from '../../pdf/plain-text.ts';
import { type Content, plain } from '../inline.ts';
import type { Bare, Second } from '../tree.ts';
import type { Voice } from '../voice.ts';
import { write } from './one-language.ts';
import { writeText } from './text.ts';

/** A text as a string of the document, in all languages of the report. */
export const bare = (content: Content): Bare => ({
  write: (voices) => plainText(writeText(plain(content), voices)),
});

/** The same in the first language only, where there is room for one. */
export const inFirst = (content: Content): Bare => ({
  write: ([first]) => plainText(write(plain(content), first)),
});

/** The same in the second language, where the report has one and says something else in it. */
export const inSecond = (content: Content): Second => ({
  write: ([first, second]) => {
    const own = plainText(write(plain(content), first));
    const text = second && plainText(write(plain(content), second));
    return second && text !== undefined && text !== own
      ? { text, language: second.language }
      : undefined;
  },
});

/** Each language in full, one after the other. */
export const oneAfterOther = (content: Content): Bare => ({
  write: (voices) => {
    const [own, other] = voices.map((voice) => voice && plainText(write(plain(content), voice)));
    return other === undefined || other === own ? own : `${own} / ${other}`;
  },
});

/** The digits of the languages, unless Latin. */
export const digits: Bare = { write: ([first]) => digitsOf(first) };

const digitsOf = ({ words }: Voice) => words.numbers.digits;

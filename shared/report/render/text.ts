import type { Text as PrintedText } from '../../pdf/document.ts';
import type { Text } from '../inline.ts';
import type { Voices } from '../voice.ts';
import { write } from './one-language.ts';
import { writeInTwo } from './two-languages.ts';

/** A text in the languages of the report. */
export function writeText(text: Text, [first, second]: Voices): PrintedText {
  return second ? writeInTwo(text, [first, second]) : write(text, first);
}

import type { Text } from '../document.ts';
import type { Style } from '../theme.ts';
import { memoKey, type Typesetter } from '../typesetter.ts';
import type { Line } from './line.ts';
import { isInTwo, setBelow } from './two-languages.ts';
import { type Word, wordsOf } from './words.ts';

/** Words between which no line ends. */
export type Group = {
  readonly width: number;
  readonly space: number;
  readonly startsLine: boolean;
};

/** Cached results for a text: it is measured and broken several times before it is painted. */
export type KnownText = {
  readonly style: Style;
  readonly words: readonly Word[];
  groups?: readonly Group[];
  width?: number;
  lines?: readonly Line[];
};

const knownTexts = memoKey<Text, KnownText>('known texts');

/** The cached results for a text in a style, with its words. */
export function knownText(typesetter: Typesetter, text: Text, style: Style): KnownText {
  const known = typesetter.memo(knownTexts);
  const before = known.get(text);
  if (before?.style === style) return before;
  const about = {
    style,
    words: wordsOf(typesetter, isInTwo(text) ? setBelow(text) : text, style),
  };
  known.set(text, about);
  return about;
}

import { breakOpportunities } from '../linebreak/break-opportunities.ts';
import { graphemeClusters } from '../linebreak/unicode/grapheme-clusters.ts';
import { widthOf } from '../shaping/measure.ts';
import type { Style } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';

/** No line has room for more. */
const maxLength = 500;

/** Shortens a text to the width: after a word, or within a single word that is too long. */
export function shortenText(
  typesetter: Typesetter,
  given: string,
  style: Style,
  width: number,
): string {
  const text = given.slice(0, maxLength);
  const fits = (part: string) => widthOf(typesetter, part, style) <= width;
  if (text === given && fits(text)) return text;
  const atWord = longestFitting(wordsIn(typesetter, text), fits);
  return atWord ?? longestFitting(graphemeClusters(text), fits) ?? '…';
}

/** The longest start that fits, without punctuation at its end. */
function longestFitting(
  parts: readonly string[],
  fits: (text: string) => boolean,
): string | undefined {
  let found: string | undefined;
  let begun = '';
  for (const part of parts) {
    begun += part;
    const cut = `${begun.replace(/[\s·,:;–-]+$/u, '')}…`;
    if (!fits(cut)) return found;
    if (cut !== '…') found = cut;
  }
  return found;
}

/** Stretches between break opportunities. */
function wordsIn(typesetter: Typesetter, text: string): readonly string[] {
  const words: string[] = [''];
  for (const stretch of breakOpportunities(text, {
    unbreakable: typesetter.unbreakable,
  })) {
    words.push(`${words.pop() ?? ''}${stretch.text}${stretch.spaced ? ' ' : ''}`);
    if (stretch.break === 'allowed') words.push('');
  }
  return words;
}

import type { Source } from '../domain/source.ts';
import type { Text } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
import { separatorBetween } from '../words/punctuation.ts';
import type { CompositionContext } from './composition-context.ts';

/** A text followed by its citations. */
export function addCitations(
  text: Text,
  sources: readonly Source[],
  context: CompositionContext,
): Text {
  const [first, ...rest] = trimStart(cite(sources, context));
  if (!first) return text;
  const space = separatorBetween(plainText(text), first.text, 'space', context.words);
  return [...text, { ...first, text: `${space}${first.text}` }, ...rest];
}

/** " [S1] [S2]" in the order of their numbers; an illustrative source is marked as such. */
export function cite(sources: readonly Source[], context: CompositionContext): Text {
  const { punctuation, illustrative } = context.words;
  const mark = { text: punctuation.brackets(illustrative), secondary: true, noBreak: true };
  const cited = new Map(sources.map((source) => [context.sources.cite(source), source]));
  return [...cited]
    .toSorted(([left], [right]) => compareNumbers(left, right))
    .reduce<Text>((text, [number, source]) => {
      const next = appendCitation(text, `[${number}]`, punctuation.space);
      return source.illustrative ? [...next, mark] : next;
    }, []);
}

/** After a mark the space belongs to the mark, so that a line may end there. */
function appendCitation(text: Text, citation: string, space: string): Text {
  const last = text.at(-1);
  if (!last) return [{ text: `${space}${citation}` }];
  const before = text.slice(0, -1);
  return last.secondary
    ? [...before, { ...last, text: `${last.text} ` }, { text: citation }]
    : [...before, { text: `${last.text} ${citation}` }];
}

/** "S3" before "S14". */
function compareNumbers(left: string, right: string): number {
  return Number(left.slice(1)) - Number(right.slice(1));
}

/** Citations start with a space; alone in a cell they must not. */
export function trimStart(text: Text): Text {
  const [first, ...rest] = text;
  return first ? [{ ...first, text: first.text.trimStart() }, ...rest] : text;
}

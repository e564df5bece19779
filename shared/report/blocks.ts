import type { Block, Run, Text } from '../pdf/document.ts';
import { formatCount } from '../words/numbers.ts';
import type { CompositionContext } from './composition-context.ts';

export const plain = (text: string): Text => [{ text }];

export const emphasise = (run: Run): Run => ({ ...run, emphasis: true });

/** A few words that are read in one, as the name of a state. */
export const unbroken = (text: string): Text => [{ text, whole: true }];

/** Words at the head of a column or on a line of their own begin with a capital, in a script that has them. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Label: text" as a paragraph. */
export function labelledParagraph(label: string, text: Text, context: CompositionContext): Block {
  return { block: 'paragraph', text: addLabel(label, text, context), labelled: true };
}

export function addLabel(label: string, text: Text, { words }: CompositionContext): Text {
  return [{ text: `${label}${words.punctuation.colon}`, strong: true }, ...text];
}

/** Ids of headings are made of our own words and the ids of records. */
export function heading(level: 1 | 2 | 3, id: string, text: Text): Block {
  return { block: 'heading', level, id, text };
}

/** The heading of a section that has a number. */
export function numberedHeading(
  id: string,
  number: number,
  title: string,
  { words }: CompositionContext,
): Block {
  const text = [{ text: `${formatCount(number, words)}. ` }, { text: title }];
  return { block: 'heading', level: 1, id, text, numbered: true };
}

import type { Block, Run, Text } from '../pdf/document.ts';
import { formatCount } from '../words/numbers.ts';
import type { CompositionContext } from './composition-context.ts';

export const plain = (text: string): Text => [{ text }];

export const emphasise = (run: Run): Run => ({ ...run, emphasis: true });

/** Words that stay on one line, such as a status. */
export const noBreakText = (text: string): Text => [{ text, noBreak: true }];

/** For words that head a column or stand on their own line. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Label: text" as a paragraph. */
export function labelledParagraph(label: string, text: Text, context: CompositionContext): Block {
  return { block: 'paragraph', text: addLabel(label, text, context), labelled: true };
}

export function addLabel(label: string, text: Text, { words }: CompositionContext): Text {
  return [{ text: `${label}${words.punctuation.colon}`, strong: true }, ...text];
}

/** @param id made of constant words and ids of records, so it is safe as a link target */
export function heading(level: 1 | 2 | 3, id: string, text: Text): Block {
  return { block: 'heading', level, id, text };
}

/** The heading of a numbered section. */
export function numberedHeading(
  id: string,
  number: number,
  title: string,
  { words }: CompositionContext,
): Block {
  const text = [{ text: `${formatCount(number, words)}. ` }, { text: title }];
  return { block: 'heading', level: 1, id, text, numbered: true };
}

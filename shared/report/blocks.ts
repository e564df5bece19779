import { formatCount } from './formats.ts';
import { type Content, type Inline, label, plain, say, type Text } from './inline.ts';
import { write } from './render/one-language.ts';
import type { Block, Labelled } from './tree.ts';
/** For words that head a column or stand on their own line. */
export const capitalise = (content: Content): Inline =>
  say((voice) =>
    write(plain(content), voice).map((run, at) =>
      at === 0 ? { ...run, text: run.text.charAt(0).toUpperCase() + run.text.slice(1) } : run,
    ),
  );

export const emphasise = (inline: Inline): Inline => ({ ...inline, emphasis: true });

/** Words that stay on one line, such as a status. */
export const noBreakText = (content: Content): Text =>
  plain(content).map((inline) => ({ ...inline, noBreak: true }));

/** "Label: text" as a paragraph, or in a list of such facts. */
export const labelledParagraph = (of: Content, text: Content): Labelled => ({
  block: 'labelled',
  label: plain(of),
  text: plain(text),
});

/** Facts under their labels, in three columns, or in four where that saves a row; those without a text are left out. */
export function factsInColumns(
  given: readonly (readonly [label: Inline, text: Text | undefined])[],
  frame?: 'band',
): Block {
  const facts = given.flatMap(([label, text]) =>
    text === undefined || text.length === 0 ? [] : [{ label: plain(label), text }],
  );
  const rowsOf = (columns: 3 | 4) => Math.ceil(facts.length / columns);
  const columns = rowsOf(4) < rowsOf(3) ? 4 : 3;
  return { block: 'facts', columns, ...(frame && { frame }), facts };
}

export const addLabel = (of: Content, text: Content): Text => [label(of), ...plain(text)];

export const paragraph = (text: Content): Block => ({ block: 'paragraph', text: plain(text) });

/** @param id made of constant words and ids of records, so it is safe as a link target */
export function heading(level: 1 | 2 | 3, id: string, text: Content): Block {
  return { block: 'heading', level, id, text: plain(text) };
}

/** A heading in words of ours, which the contents leave out: they list sections and what people named. */
export function subheading(id: string, text: Content): Block {
  return { block: 'heading', level: 2, id, text: plain(text), unlisted: true };
}

/** The heading of a numbered section. */
export function numberedHeading(id: string, number: number, title: Content): Block {
  const text = [{ leading: [formatCount(number), { text: '. ' }] }, ...plain(title)];
  return { block: 'heading', level: 1, id, text, numbered: true };
}

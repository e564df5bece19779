import type { Paragraph } from '../../document.ts';
import { type Style, space, styles } from '../../theme.ts';
import { addSpace, type Flow } from '../pages/flow.ts';
import { keepTogether, noKeep } from '../pages/keep-together.ts';
import { keepIntroWithNext } from '../pages/keep-with-next.ts';
import type { Context } from './context.ts';
import { writeText } from './text.ts';

const sizes = { body: styles.body, fact: styles.fact, note: styles.note } as const;

export function styleOfParagraph({ size = 'body' }: Paragraph): Style {
  return sizes[size];
}

/** @returns whether it keeps with the next block, and has found the page for both */
export function layParagraph(
  flow: Flow,
  paragraph: Paragraph,
  { root, keepWithNext, isKeptWithPrevious }: Context,
): boolean {
  const { text } = paragraph;
  const element = { type: 'P', parent: root };
  const { x, width } = flow;
  const keptTogether =
    keepWithNext === noKeep
      ? undefined
      : keepIntroWithNext(flow.typesetter, text, keepWithNext, width);
  if (keptTogether && !isKeptWithPrevious) keepTogether(flow, keptTogether);
  writeText(flow, { text, style: styleOfParagraph(paragraph), x, width, element });
  addSpace(flow, space.paragraph);
  return keptTogether !== undefined;
}

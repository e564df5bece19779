import { startOf } from '../../../pdf/printed-text.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatShortDay } from '../../formats.ts';
import { inBrackets, joinTexts } from '../../inline.ts';
import type { NumberedSource } from '../../source-register.ts';
import type { Block, Text } from '../../tree.ts';
import { writeSourceTitle } from '../annexes/sources.ts';

/** So many stand on lines of their own; more follow each other. */
const maxLines = 6;
const maxTitle = 100;

/** The cited sources with number, title and date of publication; all of them must have been cited before. */
export function writeSheetSources(context: CompositionContext): readonly Block[] {
  const texts = context.sources.all().map((each) => writeSource(each, context));
  if (texts.length === 0) return [];
  const text: Text = texts.length <= maxLines ? [{ lines: texts }] : joinTexts(texts, 'semicolon');
  return [{ block: 'paragraph', size: texts.length <= maxLines ? 'fact' : 'note', text }];
}

function writeSource({ number, source }: NumberedSource, context: CompositionContext): Text {
  const { publishedOn, link } = source;
  const short = { ...source, title: startOf(source.title, maxTitle) };
  const title = writeSourceTitle(short, context).map((each) => ({
    ...each,
    ...(link !== undefined && { link }),
  }));
  const day = publishedOn === undefined ? [] : [inBrackets(formatShortDay(publishedOn))];
  return [{ text: `[${number}] ` }, ...title, ...day];
}

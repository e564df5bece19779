import { startOf } from '../../../pdf/printed-text.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { joinTexts } from '../../inline.ts';
import { type NumberedSource, sourceRowId } from '../../source-register.ts';
import type { Block, Text } from '../../tree.ts';
import { writeDateBehind, writeSourceTitle } from '../annexes/sources.ts';

/** So many stand on lines of their own; more follow each other. */
const maxLines = 6;
const maxTitle = 100;

/** The heading above the sources. */
export const sourcesOfSheet = 'sheet-sources';

/** The cited sources with number, title and date of publication; all of them must have been cited before. */
export function writeSheetSources(context: CompositionContext): readonly Block[] {
  const cited = context.sources.all();
  for (const { number } of cited) context.targets.redirect(sourceRowId(number), sourcesOfSheet);
  const texts = cited.map((each) => writeSource(each, context));
  if (texts.length === 0) return [];
  const text: Text = texts.length <= maxLines ? [{ lines: texts }] : joinTexts(texts, 'semicolon');
  return [{ block: 'paragraph', size: texts.length <= maxLines ? 'fact' : 'note', text }];
}

function writeSource({ number, source }: NumberedSource, context: CompositionContext): Text {
  const { link } = source;
  const short = { ...source, title: startOf(source.title, maxTitle) };
  const title = writeSourceTitle(short, context).map((each) => ({
    ...each,
    ...(link !== undefined && { link }),
  }));
  return [{ text: `[${number}] ` }, ...title, ...writeDateBehind(source)];
}

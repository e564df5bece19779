import type { Source } from '../../../domain/source.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Block } from '../../../pdf/document.ts';
import { labelledParagraph } from '../../blocks.ts';
import { cite, trimStart } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { recordParagraphs } from '../../record-texts.ts';

/** Paragraphs under a label, which is not a heading of the report. */
export function writeLabelledText(
  label: string,
  text: MultilingualText,
  context: CompositionContext,
): readonly Block[] {
  const [first, ...rest] = recordParagraphs(text, context);
  return first?.block === 'paragraph'
    ? [labelledParagraph(label, first.text, context), ...rest]
    : [];
}

export function writeEvidence(
  label: string,
  sources: readonly Source[] | undefined,
  context: CompositionContext,
): readonly Block[] {
  const cited = trimStart(cite(sources ?? [], context));
  return cited.length === 0 ? [] : [labelledParagraph(label, cited, context)];
}

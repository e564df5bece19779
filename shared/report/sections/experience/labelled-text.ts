import type { Source } from '../../../domain/source.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import { labelledParagraph } from '../../blocks.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import type { Inline } from '../../inline.ts';
import { recordParagraphs } from '../../record-texts.ts';
import type { Block } from '../../tree.ts';
/** Paragraphs under a label, which is not a heading of the report. */
export function writeLabelledText(
  label: Inline,
  text: MultilingualText,
  context: CompositionContext,
): readonly Block[] {
  return recordParagraphs(text, context).map((prose) => ({ ...prose, label: [label] }));
}

export function writeEvidence(
  label: Inline,
  sources: readonly Source[] | undefined,
  context: CompositionContext,
): readonly Block[] {
  const cited = cite(sources ?? [], context);
  return cited.length === 0 ? [] : [labelledParagraph(label, cited)];
}

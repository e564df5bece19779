import type { Source } from '../../../domain/source.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import type { Block } from '../../../pdf/document.ts';
import {
  type CompositionContext,
  cite,
  labelledParagraph,
  recordParagraphs,
  trimStart,
} from '../../composition-context.ts';

/** A titled part of the text; short titles inside an experience are not headings of the report. */
export function writeLabelledText(
  label: string,
  text: MultilingualText,
  setting: CompositionContext,
): readonly Block[] {
  const [first, ...rest] = recordParagraphs(text, setting);
  return first?.block === 'paragraph'
    ? [labelledParagraph(label, first.text, setting), ...rest]
    : [];
}

export function writeEvidence(
  label: string,
  sources: readonly Source[] | undefined,
  setting: CompositionContext,
): readonly Block[] {
  const cited = trimStart(cite(sources ?? [], setting));
  return cited.length === 0 ? [] : [labelledParagraph(label, cited, setting)];
}

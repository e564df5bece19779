import type { Source } from '../../../domain/source.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import { labelledParagraph } from '../../blocks.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { type Inline, plain } from '../../inline.ts';
import { recordParagraphs, recordText } from '../../record-texts.ts';
import type { Block } from '../../tree.ts';
/** Paragraphs under a label, which is not a heading of the report. */
export function writeLabelledText(
  label: Inline,
  text: MultilingualText,
  context: CompositionContext,
): readonly Block[] {
  return recordParagraphs(text, context).map((prose) => ({ ...prose, label: [label] }));
}

type LabelledText = readonly [label: Inline, text: MultilingualText | undefined];

/** Texts under labels: beside each other where all are short, else one after the other. */
export function writeTexts(
  texts: readonly LabelledText[],
  context: CompositionContext,
): readonly Block[] {
  const given = texts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
  if (given.length < 2 || !given.every(({ text }) => isShort(text)))
    return given.flatMap(({ label, text }) => writeLabelledText(label, text, context));
  const facts = given.map(({ label, text }) => ({ label: plain(label), text: recordText(text) }));
  return [{ block: 'facts', columns: given.length === 2 ? 2 : 3, facts }];
}

/** Fits in a few lines of a narrow column. */
const maxShort = 240;

const isShort = (text: MultilingualText) =>
  Object.values(text).every((each) => each.length <= maxShort && !each.includes('\n'));

export function writeEvidence(
  label: Inline,
  sources: readonly Source[] | undefined,
  context: CompositionContext,
): readonly Block[] {
  const cited = cite(sources ?? [], context);
  return cited.length === 0 ? [] : [labelledParagraph(label, cited)];
}

import type { Source } from '../domain/source.ts';
import type { LanguageTag, MultilingualText } from '../domain/text.ts';
import { citeBehind } from './citations.ts';
import type { CompositionContext } from './composition-context.ts';
import { type Inline, say, type Text } from './inline.ts';
import { primaryTag } from './render/one-language.ts';
import type { Prose } from './tree.ts';
/** A multilingual text in the version for each language; one in another language keeps its tag for machines. */
export const quote = (quoted: MultilingualText): Inline => ({ quoted });

/** A proper name (person, place, organisation, project): without a visible mark of its language. */
export const recordName = (text: MultilingualText): Text => [quote(text)];

export const recordText = (text: MultilingualText): Text => addLanguageMarks([quote(text)]);

/** Names each language that is not one of the report's, once after the whole text. */
export const addLanguageMarks = (text: Text): Text => [...text, { languagesOf: text }];

/** The name of a language in the language of the report, or its tag. */
export const languageName = (tag: LanguageTag): Inline =>
  say(({ words }) => words.languageNames[primaryTag(tag)] ?? tag);

/** The paragraphs of a text, with citations at the end of the last. */
export function recordParagraphs(
  text: MultilingualText,
  context: CompositionContext,
  sources: readonly Source[] = [],
): readonly Prose[] {
  const whole = recordText(text);
  return [
    {
      block: 'prose',
      text,
      behind: [...whole.slice(1), ...citeBehind(whole, sources, context)],
    },
  ];
}

/** A text for a table cell: on one line, with the mark of its language. */
export const recordLine = (text: MultilingualText): Text =>
  addLanguageMarks(recordLineWithoutMark(text));

/** The same without the mark, for a cell that goes on after it. */
export const recordLineWithoutMark = (text: MultilingualText): Text => [
  { quoted: text, onOneLine: true },
];

import type { Source } from '../domain/source.ts';
import { inLanguage, type LanguageTag, type MultilingualText } from '../domain/text.ts';
import type { Block, Run, Text } from '../pdf/document.ts';
import { visibleText } from '../pdf/printed-text.ts';
import { addCitations } from './citations.ts';
import type { CompositionContext } from './composition-context.ts';
import { unprintedWords } from './words/unprinted-text.ts';
import type { Words } from './words/words.ts';

/**
 * A multilingual text as a run, with its language if it is not that of the report. Invisible and overlong texts are replaced or
 * cut here, so that the document contains what is printed.
 */
export function recordRun(
  text: MultilingualText,
  { snapshot, longTexts }: CompositionContext,
): Run {
  const { language } = snapshot.scope;
  const chosen = inLanguage(text, language);
  const { continuesIn } = unprintedWords[language];
  const own = longTexts.shorten(visibleText(chosen.text), continuesIn);
  return { text: own, ...(chosen.language !== language && { language: chosen.language }) };
}

/** A proper name (person, place, organisation, project): keeps its language, without a visible tag. */
export const recordName = (text: MultilingualText, context: CompositionContext): Text => [
  recordRun(text, context),
];

export const recordText = (text: MultilingualText, context: CompositionContext): Text =>
  addLanguageTags([recordRun(text, context)], context);

export const recordString = (text: MultilingualText, context: CompositionContext): string =>
  recordRun(text, context).text;

/**
 * Adds the short name of each language that is not one of the report's, once after the whole text; the full name would cost a line
 * in table cells.
 */
export function addLanguageTags(text: Text, { snapshot, words }: CompositionContext): Text {
  const { language: own, secondLanguage } = snapshot.scope;
  const tags = new Set(text.map(({ language = own }) => language));
  const foreign = [...tags].filter((tag) => tag !== own && tag !== secondLanguage);
  const marks = foreign.map((tag) => ({
    text: words.punctuation.brackets(words.shortLanguageNames[primaryTag(tag)] ?? tag),
    secondary: true,
  }));
  return [...text, ...marks];
}

/** The name of a language in the language of the report, or its tag. */
export function languageName(tag: LanguageTag, { languageNames }: Words): string {
  return languageNames[primaryTag(tag)] ?? tag;
}

/** `zh-Hans` -> `zh`. */
const primaryTag = (tag: LanguageTag) => tag.split('-')[0] ?? tag;

/** The paragraphs of a text, with citations at the end of the last. */
export function recordParagraphs(
  text: MultilingualText,
  context: CompositionContext,
  sources: readonly Source[] = [],
): readonly Block[] {
  const whole = recordRun(text, context);
  const parts = whole.text.split(/\n+/);
  return parts.map((part, at) => {
    const own = [{ ...whole, text: part }];
    const isLast = at === parts.length - 1;
    const text = isLast ? addCitations(addLanguageTags(own, context), sources, context) : own;
    return { block: 'paragraph', text, ...(at > 0 && { continues: true }) };
  });
}

/** A text for a table cell: on one line, with its language tag. */
export function recordLine(text: MultilingualText, context: CompositionContext): Text {
  return addLanguageTags(recordLineWithoutTag(text, context), context);
}

/** The same without the tag, for a cell that goes on after it. */
export function recordLineWithoutTag(text: MultilingualText, context: CompositionContext): Text {
  return recordName(text, context).map((run) => ({
    ...run,
    text: run.text.replaceAll(/\n+/g, ' '),
  }));
}

import type { Source } from '../domain/source.ts';
import { inLanguage, type LanguageTag, type MultilingualText } from '../domain/text.ts';
import type { Block, Run, Text } from '../pdf/document.ts';
import { visibleText } from '../pdf/printed-text.ts';
import { addCitations } from './citations.ts';
import type { CompositionContext } from './composition-context.ts';
import { unprintedWords } from './words/unprinted-text.ts';
import type { Words } from './words/words.ts';

/**
 * A multilingual text as a run; marked where it is not in the language of the report. There is something to be seen of it, and
 * no more than is printed.
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

/** What has a name of its own (a person, a place, an organisation, a project) keeps its language and has no tag beside it. */
export const recordName = (text: MultilingualText, context: CompositionContext): Text => [
  recordRun(text, context),
];

export const recordText = (text: MultilingualText, context: CompositionContext): Text =>
  addLanguageTags([recordRun(text, context)], context);

export const recordString = (text: MultilingualText, context: CompositionContext): string =>
  recordRun(text, context).text;

/**
 * A text with the tag of its language beside it, where it is not one of the report's; once, whatever it is put together from. The
 * tag is short in every script: names took a line more in each cell of a table.
 */
export function addLanguageTags(text: Text, { snapshot }: CompositionContext): Text {
  const { language: own, secondLanguage } = snapshot.scope;
  const tags = new Set(text.map(({ language = own }) => language));
  const foreign = [...tags].filter((tag) => tag !== own && tag !== secondLanguage);
  const marks = foreign.map((tag) => ({
    text: ` (${tag})`,
    aside: true,
  }));
  return [...text, ...marks];
}

/** The name of a language in the language of the report; its tag where there is no name. */
export function languageName(tag: LanguageTag, { languageNames }: Words): string {
  return languageNames[tag.split('-')[0] ?? tag] ?? tag;
}

/** The paragraphs of a prose text, with citations at the end of the last. */
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

/** Prose in a cell is one paragraph. */
export function recordLine(text: MultilingualText, context: CompositionContext): Text {
  return addLanguageTags(recordLineWithoutTag(text, context), context);
}

/** The same without the tag of its language, for a cell that has more in it. */
export function recordLineWithoutTag(text: MultilingualText, context: CompositionContext): Text {
  return recordName(text, context).map((run) => ({
    ...run,
    text: run.text.replaceAll(/\n+/g, ' '),
  }));
}

import type { Snapshot } from '../domain/reports/snapshot.ts';
import type { Source } from '../domain/source.ts';
import { inLanguage, type LanguageTag, type MultilingualText } from '../domain/text.ts';
import type { Block, Run, Text } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
import { visibleText } from '../pdf/printed-text.ts';
import { formatCount } from '../words/numbers.ts';
import { separatorBetween } from '../words/punctuation.ts';
import type { LongTexts } from './long-texts.ts';
import type { SourceRegister } from './source-register.ts';
import type { ValueRegister } from './value-register.ts';
import { unprintedWords } from './words/unprinted-text.ts';
import type { Words } from './words/words.ts';

/** What every section is written with. */
export type CompositionContext = {
  readonly snapshot: Snapshot;
  readonly words: Words;
  /** Of the report, whichever of them this is for. */
  readonly languages: readonly [first: LanguageTag, second?: LanguageTag];
  readonly sources: SourceRegister;
  readonly values: ValueRegister;
  /** One for both languages. */
  readonly longTexts: LongTexts;
};

export const plain = (text: string): Text => [{ text }];
export const emphasise = (run: Run): Run => ({ ...run, emphasis: true });

/** What organisations and sites are of: the programme with its projects, or the project the report is about. */
export function chooseCaptions({
  words,
  snapshot,
}: CompositionContext): Words['captions']['ofProject'] {
  return snapshot.scope.projectId === undefined ? words.captions : words.captions.ofProject;
}

/** A few words that are read in one, as the name of a state. */
export const unbroken = (text: string): Text => [{ text, whole: true }];

/** Words at the head of a column or on a line of their own begin with a capital, in a script that has them. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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
export const recordName = (text: MultilingualText, setting: CompositionContext): Text => [
  recordRun(text, setting),
];
export const recordText = (text: MultilingualText, setting: CompositionContext): Text =>
  addLanguageTags([recordRun(text, setting)], setting);
export const recordString = (text: MultilingualText, setting: CompositionContext): string =>
  recordRun(text, setting).text;

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
  setting: CompositionContext,
  sources: readonly Source[] = [],
): readonly Block[] {
  const whole = recordRun(text, setting);
  const parts = whole.text.split(/\n+/);
  return parts.map((part, at) => {
    const own = [{ ...whole, text: part }];
    const isLast = at === parts.length - 1;
    const text = isLast ? addCitations(addLanguageTags(own, setting), sources, setting) : own;
    return { block: 'paragraph', text, ...(at > 0 && { continues: true }) };
  });
}

/** A text with its citations behind it. */
export function addCitations(
  text: Text,
  sources: readonly Source[],
  setting: CompositionContext,
): Text {
  const [first, ...rest] = trimStart(cite(sources, setting));
  if (!first) return text;
  const space = separatorBetween(plainText(text), first.text, 'space', setting.words);
  return [...text, { ...first, text: `${space}${first.text}` }, ...rest];
}

/** " [S1] [S2]" by number, as they follow a sentence; what is only illustrative has its mark behind it. */
export function cite(sources: readonly Source[], setting: CompositionContext): Text {
  const { punctuation: joints, illustrative } = setting.words;
  const mark = { text: joints.brackets(illustrative), aside: true, whole: true };
  const cited = new Map(sources.map((source) => [setting.sources.cite(source), source]));
  return [...cited]
    .toSorted(([left], [right]) => compareNumbers(left, right))
    .reduce<Text>((text, [number, source]) => {
      const next = appendCitation(text, `[${number}]`, joints.space);
      return source.illustrative ? [...next, mark] : next;
    }, []);
}

/** Behind a mark the space is of the mark, so that a line may end there. */
function appendCitation(text: Text, citation: string, space: string): Text {
  const last = text.at(-1);
  if (!last) return [{ text: `${space}${citation}` }];
  const before = text.slice(0, -1);
  return last.aside
    ? [...before, { ...last, text: `${last.text} ` }, { text: citation }]
    : [...before, { text: `${last.text} ${citation}` }];
}

/** "S3" before "S14". */
function compareNumbers(left: string, right: string): number {
  return Number(left.slice(1)) - Number(right.slice(1));
}

/** "Label: text" as a paragraph. */
export function labelledParagraph(label: string, text: Text, setting: CompositionContext): Block {
  return { block: 'paragraph', text: addLabel(label, text, setting), labelled: true };
}

export function addLabel(label: string, text: Text, { words }: CompositionContext): Text {
  return [{ text: `${label}${words.punctuation.colon}`, strong: true }, ...text];
}

/** Ids of headings are made of our own words and the ids of records. */
export function heading(level: 1 | 2 | 3, id: string, text: Text): Block {
  return { block: 'heading', level, id, text };
}

/** The heading of a section that has a number. */
export function numberedHeading(
  id: string,
  number: number,
  title: string,
  { words }: CompositionContext,
): Block {
  const text = [{ text: `${formatCount(number, words)}. ` }, { text: title }];
  return { block: 'heading', level: 1, id, text, numbered: true };
}

/** A citation alone in a cell begins without the space that parts it from a sentence. */
export function trimStart(text: Text): Text {
  const [first, ...rest] = text;
  return first ? [{ ...first, text: first.text.trimStart() }, ...rest] : text;
}

/** Prose in a cell is one paragraph. */
export function recordLine(text: MultilingualText, setting: CompositionContext): Text {
  return addLanguageTags(recordLineWithoutTag(text, setting), setting);
}

/** The same without the tag of its language, for a cell that has more in it. */
export function recordLineWithoutTag(text: MultilingualText, setting: CompositionContext): Text {
  return recordName(text, setting).map((run) => ({
    ...run,
    text: run.text.replaceAll(/\n+/g, ' '),
  }));
}

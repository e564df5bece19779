import type { Snapshot } from '../domain/reports/snapshot.ts';
import type { Source } from '../domain/source.ts';
import { inLanguage, type LanguageTag, type MultilingualText } from '../domain/text.ts';
import type { Block, Run, Text } from '../pdf/document.ts';
import { plainText } from '../pdf/plain-text.ts';
import { visibleText } from '../pdf/printed-text.ts';
import { counted } from '../words/numbers.ts';
import { between } from '../words/punctuation.ts';
import type { LongTexts } from './long-texts.ts';
import type { SourceRegister } from './source-register.ts';
import type { ValueRegister } from './value-register.ts';
import { unprintedWords } from './words/unprinted-text.ts';
import type { Words } from './words/words.ts';

/** What every section is written with. */
export type Setting = {
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
export const emphasised = (run: Run): Run => ({ ...run, emphasis: true });

/** What organisations and sites are of: the programme with its projects, or the project the report is about. */
export function captionsIn({ words, snapshot }: Setting): Words['captions']['ofProject'] {
  return snapshot.scope.projectId === undefined ? words.captions : words.captions.ofProject;
}

/** A few words that are read in one, as the name of a state. */
export const whole = (text: string): Text => [{ text, whole: true }];

/** Words at the head of a column or on a line of their own begin with a capital, in a script that has them. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A multilingual text as a run; marked where it is not in the language of the report. There is something to be seen of it, and
 * no more than is printed.
 */
export function run(text: MultilingualText, { snapshot, longTexts }: Setting): Run {
  const { language } = snapshot.scope;
  const chosen = inLanguage(text, language);
  const { continuesIn } = unprintedWords[language];
  const own = longTexts.shorten(visibleText(chosen.text), continuesIn);
  return { text: own, ...(chosen.language !== language && { language: chosen.language }) };
}

/** What has a name of its own (a person, a place, an organisation, a project) keeps its language and has no tag beside it. */
export const named = (text: MultilingualText, setting: Setting): Text => [run(text, setting)];
export const line = (text: MultilingualText, setting: Setting): Text =>
  withMark([run(text, setting)], setting);
export const shown = (text: MultilingualText, setting: Setting): string => run(text, setting).text;

/**
 * A text with the tag of its language beside it, where it is not one of the report's; once, whatever it is put together from. The
 * tag is short in every script: names took a line more in each cell of a table.
 */
export function withMark(text: Text, { snapshot }: Setting): Text {
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
export function paragraphs(
  text: MultilingualText,
  setting: Setting,
  sources: readonly Source[] = [],
): readonly Block[] {
  const whole = run(text, setting);
  const parts = whole.text.split(/\n+/);
  return parts.map((part, at) => {
    const own = [{ ...whole, text: part }];
    const isLast = at === parts.length - 1;
    const text = isLast ? cited(withMark(own, setting), sources, setting) : own;
    return { block: 'paragraph', text, ...(at > 0 && { continues: true }) };
  });
}

/** A text with its citations behind it. */
export function cited(text: Text, sources: readonly Source[], setting: Setting): Text {
  const [first, ...rest] = trimmed(citations(sources, setting));
  if (!first) return text;
  const space = between(plainText(text), first.text, 'space', setting.words);
  return [...text, { ...first, text: `${space}${first.text}` }, ...rest];
}

/** " [S1] [S2]" by number, as they follow a sentence; what is only illustrative has its mark behind it. */
export function citations(sources: readonly Source[], setting: Setting): Text {
  const { joints, illustrative } = setting.words;
  const mark = { text: joints.brackets(illustrative), aside: true, whole: true };
  const cited = new Map(sources.map((source) => [setting.sources.cite(source), source]));
  return [...cited]
    .toSorted(([left], [right]) => byNumber(left, right))
    .reduce<Text>((text, [number, source]) => {
      const next = withCitation(text, `[${number}]`, joints.space);
      return source.illustrative ? [...next, mark] : next;
    }, []);
}

/** Behind a mark the space is of the mark, so that a line may end there. */
function withCitation(text: Text, citation: string, space: string): Text {
  const last = text.at(-1);
  if (!last) return [{ text: `${space}${citation}` }];
  const before = text.slice(0, -1);
  return last.aside
    ? [...before, { ...last, text: `${last.text} ` }, { text: citation }]
    : [...before, { text: `${last.text} ${citation}` }];
}

/** "S3" before "S14". */
function byNumber(left: string, right: string): number {
  return Number(left.slice(1)) - Number(right.slice(1));
}

/** "Label: text" as a paragraph. */
export function labelled(label: string, text: Text, setting: Setting): Block {
  return { block: 'paragraph', text: underLabel(label, text, setting), labelled: true };
}

export function underLabel(label: string, text: Text, { words }: Setting): Text {
  return [{ text: `${label}${words.joints.colon}`, strong: true }, ...text];
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
  { words }: Setting,
): Block {
  const text = [{ text: `${counted(number, words)}. ` }, { text: title }];
  return { block: 'heading', level: 1, id, text, numbered: true };
}

/** A citation alone in a cell begins without the space that parts it from a sentence. */
export function trimmed(text: Text): Text {
  const [first, ...rest] = text;
  return first ? [{ ...first, text: first.text.trimStart() }, ...rest] : text;
}

/** Prose in a cell is one paragraph. */
export function plainLine(text: MultilingualText, setting: Setting): Text {
  return withMark(onOneLine(text, setting), setting);
}

/** The same without the tag of its language, for a cell that has more in it. */
export function onOneLine(text: MultilingualText, setting: Setting): Text {
  return named(text, setting).map((run) => ({ ...run, text: run.text.replaceAll(/\n+/g, ' ') }));
}

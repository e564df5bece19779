import type { ChartPart, Content, Part, TablePart } from './content.ts';
import type { TextSource } from './english-text.ts';
import { type Choice, seededChoice } from './seeded-choice.ts';

/** The size of the standard report: words in headings and paragraphs, tables, charts. Words in tables and charts are extra. */
export const standard = { words: 5_020, tables: 6, rowsOfTable: 25, charts: 8 } as const;
/** This many standard reports fill about 200 pages. */
export const volumesOfLongReport = 10;

const sections = 8;
const wordsOf = { title: 6, subtitle: 6, heading: { 1: 4, 2: 5 }, caption: 5, label: 3 } as const;
const paragraphsOfSection = 9;
/** The rest of a section's words, in equal paragraphs: 68 words. */
const wordsOfParagraph =
  ((standard.words - wordsOf.title - wordsOf.subtitle) / sections -
    wordsOf.heading[1] -
    2 * wordsOf.heading[2]) /
  paragraphsOfSection;

/** The report that every engine prints; another seed gives another report of the same size. */
export function reportOf(text: TextSource, seed: number, volumes = 1): Content {
  const choose = seededChoice(seed + 1);
  return {
    language: text.language,
    title: text.take(wordsOf.title),
    subtitle: text.take(wordsOf.subtitle),
    parts: Array.from({ length: volumes * sections }, (_, at) =>
      sectionOf(text, choose, at % sections < standard.tables),
    ).flat(),
  };
}

function sectionOf(text: TextSource, choose: Choice, hasTable: boolean): readonly Part[] {
  const heading = (level: 1 | 2): Part => ({
    part: 'heading',
    level,
    text: text.take(wordsOf.heading[level]),
  });
  const paragraphs = (count: number): readonly Part[] =>
    Array.from({ length: count }, () => ({ part: 'paragraph', text: text.take(wordsOfParagraph) }));
  return [
    heading(1),
    heading(2),
    ...paragraphs(5),
    chartOf(text, choose),
    heading(2),
    ...paragraphs(paragraphsOfSection - 5),
    ...(hasTable ? [tableOf(text, choose)] : []),
  ];
}

function tableOf(text: TextSource, choose: Choice): TablePart {
  const number = () => (choose(100_000) / 10).toFixed(1).replace(/\B(?=(\d{3})+\.)/g, ',');
  return {
    part: 'table',
    caption: text.take(wordsOf.caption),
    heads: Array.from({ length: 5 }, () => text.take(1)),
    rows: Array.from({ length: standard.rowsOfTable }, () => [
      text.take(wordsOf.label),
      ...Array.from({ length: 4 }, number),
    ]),
  };
}

function chartOf(text: TextSource, choose: Choice): ChartPart {
  return {
    part: 'chart',
    caption: text.take(wordsOf.caption),
    series: [text.take(1), text.take(1)],
    groups: Array.from({ length: 6 }, () => ({
      label: text.take(wordsOf.label),
      values: [1 + choose(900), 1 + choose(900)],
    })),
  };
}

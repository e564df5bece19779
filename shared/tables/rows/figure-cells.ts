import type { Indicator } from '../../domain/framework/indicator.ts';
import type { Actual } from '../../domain/reported.ts';
import { inLanguage, type LanguageTag } from '../../domain/text.ts';
import type { FigureKind } from '../words/table-words.ts';

export const figureColumns = ['status', 'value', 'numerator', 'denominator', 'reason'] as const;
export type FigureColumn = (typeof figureColumns)[number];

/** What the five columns of a figure have; empty where there is nothing. */
export type FigureCells = Readonly<Record<Exclude<FigureColumn, 'status'>, string>> & {
  readonly status: FigureKind | '';
};

const none = { status: '', value: '', numerator: '', denominator: '', reason: '' } as const;

/** Whether a description has a category as its value, and a text as the reason for it. */
export function hasCategories({ measure, categories }: Pick<Indicator, 'measure' | 'categories'>) {
  return categories !== undefined || measure === 'nominal' || measure === 'ordinal';
}

/** A figure as cells, its texts in a language if they are in it. */
export function figureCells(
  actual: Actual | undefined,
  indicator: Pick<Indicator, 'measure' | 'categories'>,
  language: LanguageTag,
): FigureCells {
  if (!actual) return none;
  const start = { ...none, status: actual.kind };
  if (actual.kind === 'stated') return { ...start, value: actual.text };
  if (actual.kind === 'not_applicable' || actual.kind === 'withheld')
    return { ...start, reason: actual.reason };
  if (actual.kind === 'reported') {
    const { value, numerator = '', denominator = '' } = actual;
    return { ...start, value, numerator, denominator };
  }
  if (actual.kind !== 'described') return start;
  const { category = '' } = actual;
  const text = actual.text ? inLanguage(actual.text, language).text : '';
  return hasCategories(indicator)
    ? { ...start, value: category, reason: text }
    : { ...start, value: text || category };
}

/** A baseline or target in one cell: the number, or what stands in its place. */
export function figureText(...given: Parameters<typeof figureCells>): string {
  const { value, reason } = figureCells(...given);
  return value || reason;
}

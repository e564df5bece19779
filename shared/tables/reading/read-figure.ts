import { decimal, round, toDecimal } from '../../domain/decimal.ts';
import { type Indicator, isQuantitative } from '../../domain/framework/indicator.ts';
import type { Actual } from '../../domain/reported.ts';
import type { ReportLanguage } from '../../domain/reports/report.ts';
import { shareOf } from '../../domain/values/percentage.ts';
import type { RuleId } from '../findings/rules.ts';
import {
  type FigureColumn,
  figureCells,
  figureColumns,
  hasCategories,
} from '../rows/figure-cells.ts';
import { readCellValue } from '../values/read-cell-value.ts';
import { readValue, type ValueNote } from '../values/read-value.ts';
import type { FigureKind } from '../words/table-words.ts';
import { statusOf } from '../writing/status-text.ts';
import { toLine, toProse } from './clean-text.ts';
import type { Report } from './context.ts';
import type { TableLine } from './table-line.ts';

/** Undefined where no cell says anything else than the record; `wrong` where what it says cannot be taken. */
export type ReadFigure = Actual | undefined | 'wrong';

type Given = {
  readonly line: TableLine;
  readonly indicator: Indicator;
  readonly current: Actual | undefined;
  readonly language: ReportLanguage;
  readonly hasDecimalCommas: boolean;
  readonly report: Report;
};

/** The figure of a row, if it was changed. An empty cell leaves what is recorded. */
export function readFigure(given: Given): ReadFigure {
  const { line, report, current, indicator, language } = given;
  const written = figureCells(current, indicator, language);
  const changed = figureColumns.filter((id) => isChanged(id, written[id], given));
  if (changed.length === 0) return undefined;
  for (const id of changed) {
    const { fault } = line.cell(id);
    if (fault) report(line.placeOf(id), fault.rule, { raw: fault.raw });
    if (fault && fault.rule !== 'cell-digits') return 'wrong';
  }
  const kind = kindOf(changed, written.status, given);
  if (kind === 'wrong') return 'wrong';
  const actual = figureOfKind(kind, given);
  if (actual !== 'wrong') sayBlanks(actual, given);
  return actual;
}

/** A reason, or what was stated, is one line. */
function sayBlanks({ kind }: Actual, { line, report }: Given): void {
  const id = kind === 'stated' ? 'value' : 'reason';
  if (kind === 'described' || kind === 'reported') return;
  const { text } = line.cell(id);
  if (toLine(text) !== text.trim())
    report(line.placeOf(id), 'text-blanks', { raw: text, read: toLine(text) });
}

function isChanged(id: FigureColumn, written: string, { line, hasDecimalCommas }: Given): boolean {
  const cell = line.cell(id);
  const { text, fault } = cell;
  if (fault && fault.rule !== 'cell-digits') return true;
  if (text.trim() === '' || text === written) return false;
  if (id === 'status') return statusOf(text) !== written;
  const [now, before] = [readCellValue(cell, hasDecimalCommas), readValue(written, false)];
  if (now.is !== 'number' || before.is !== 'number') return text.trim() !== written.trim();
  return !decimal(now.decimal).eq(before.decimal);
}

/** What the status says if it was changed, else what follows from the value. */
function kindOf(
  changed: readonly FigureColumn[],
  written: FigureKind | '',
  { line, report }: Given,
): FigureKind | 'wrong' | undefined {
  const { text } = line.cell('status');
  const stated = text.trim() === '' ? undefined : statusOf(text);
  if (text.trim() !== '' && stated === undefined) {
    report(line.placeOf('status'), 'status-unknown', { raw: text });
    return 'wrong';
  }
  if (changed.includes('status')) return stated;
  if (!changed.includes('value')) return stated ?? (written === '' ? undefined : written);
  if (stated !== undefined && stated !== 'reported' && !isInWords(stated))
    report(line.placeOf('status'), 'status-follows-value', { raw: text });
  return undefined;
}

const isInWords = (kind: FigureKind) => kind === 'stated' || kind === 'described';
const withoutFigure: ReadonlySet<string> = new Set(['not_reported', 'not_applicable', 'withheld']);

function figureOfKind(kind: FigureKind | undefined, given: Given): Actual | 'wrong' {
  const { line, report, indicator } = given;
  const value = toLine(line.cell('value').text);
  const reason = toLine(line.cell('reason').text);
  if (
    kind !== undefined &&
    withoutFigure.has(kind) &&
    value !== '' &&
    !hasReadAs(value, 'not_reported')
  ) {
    report(line.placeOf('value'), 'status-contradicts-value', { raw: value });
    return 'wrong';
  }
  if (kind === 'not_reported') return { kind };
  if (kind === 'not_applicable' || kind === 'withheld') {
    if (reason !== '') return { kind, reason };
    report(line.placeOf('reason'), 'reason-missing');
    return 'wrong';
  }
  if (kind === 'stated' && value !== '') return { kind, text: value };
  return isQuantitative(indicator.measure) ? numberOrWords(given) : describe(kind, given);
}

const hasReadAs = (text: string, is: string) => readValue(text, false).is === is;

function describe(
  kind: FigureKind | undefined,
  { line, report, indicator, current, language }: Given,
): Actual | 'wrong' {
  const value = toProse(line.cell('value').text);
  const reason = toProse(line.cell('reason').text);
  if (value === '' && reason === '') {
    report(line.placeOf('value'), 'value-missing');
    return 'wrong';
  }
  if (kind !== 'described' && hasReadAs(value, 'not_reported')) {
    report(line.placeOf('value'), 'value-not-reported', { raw: value });
    return { kind: 'not_reported' };
  }
  const before = current?.kind === 'described' ? current.text : undefined;
  const inLanguage = (text: string) => ({ ...before, [language]: text });
  if (!hasCategories(indicator)) return { kind: 'described', text: inLanguage(value) };
  return {
    kind: 'described',
    ...(value !== '' && { category: toLine(value) }),
    ...(reason !== '' ? { text: inLanguage(reason) } : before && { text: before }),
  };
}

function numberOrWords(given: Given): Actual | 'wrong' {
  const { line, report, hasDecimalCommas } = given;
  const { text } = line.cell('value');
  const place = line.placeOf('value');
  const read = readCellValue(line.cell('value'), hasDecimalCommas);
  const fraction = readFraction(given);
  if (fraction === 'wrong') return 'wrong';
  if (read.is === 'missing') return computeShare(given, fraction);
  if (read.is === 'not_reported') {
    report(place, 'value-not-reported', { raw: text });
    return { kind: 'not_reported' };
  }
  if (read.is === 'unresolved') {
    report(place, 'value-unresolved', { raw: text });
    return 'wrong';
  }
  if (read.is !== 'number') {
    if (statusOf(line.cell('status').text) !== 'stated')
      report(place, read.is === 'boolean' ? 'value-boolean' : 'value-text', { raw: text });
    return { kind: 'stated', text: toLine(text) };
  }
  for (const note of read.notes) report(place, ruleOf(note), { raw: text, read: read.decimal });
  return { kind: 'reported', value: read.decimal, ...fraction };
}

const ruleOf = (note: ValueNote) => `value-${note.replaceAll('_', '-')}` as RuleId;

type Fraction = { readonly numerator?: string; readonly denominator?: string };

function readFraction({ line, report, hasDecimalCommas }: Given): Fraction | 'wrong' {
  const [numerator, denominator] = (['numerator', 'denominator'] as const).map((id) => {
    const { text } = line.cell(id);
    const read = readCellValue(line.cell(id), hasDecimalCommas);
    if (read.is === 'missing') return undefined;
    if (read.is !== 'number') return report(line.placeOf(id), 'fraction-wrong', { raw: text });
    for (const note of read.notes)
      report(line.placeOf(id), ruleOf(note), { raw: text, read: read.decimal });
    return read.decimal;
  });
  const isGiven = (id: 'numerator' | 'denominator') => line.cell(id).text.trim() !== '';
  if (!isGiven('numerator') && !isGiven('denominator')) return {};
  if (numerator !== undefined && denominator !== undefined) return { numerator, denominator };
  if (isGiven('numerator') !== isGiven('denominator'))
    report(line.placeOf(isGiven('numerator') ? 'denominator' : 'numerator'), 'fraction-wrong');
  return 'wrong';
}

/** More places than anybody reads. */
const computedPlaces = 10;

function computeShare({ line, report, indicator }: Given, fraction: Fraction): Actual | 'wrong' {
  const { numerator, denominator } = fraction;
  const share =
    indicator.measure === 'percentage' && numerator !== undefined && denominator !== undefined
      ? shareOf(decimal(numerator), decimal(denominator))
      : undefined;
  if (!share || numerator === undefined || denominator === undefined) {
    report(line.placeOf('value'), 'value-missing');
    return 'wrong';
  }
  const value = round(toDecimal(share), computedPlaces);
  report(line.placeOf('value'), 'value-computed', { read: value });
  return { kind: 'reported', value, numerator, denominator };
}

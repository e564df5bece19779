import { decimal } from '../../domain/decimal.ts';
import { isQuantitative } from '../../domain/framework/indicator.ts';
import type { Actual } from '../../domain/reported.ts';
import { readValue } from '../../written-values/read-value.ts';
import {
  type FigureColumn,
  figureCells,
  figureColumns,
  hasCategories,
} from '../rows/figure-cells.ts';
import { readCellValue } from '../values/read-cell-value.ts';
import type { FigureKind } from '../words/table-words.ts';
import { statusOf } from '../writing/status-text.ts';
import { toLine, toProse } from './clean-text.ts';
import type { FigureLine } from './figure-line.ts';
import { readNumber } from './read-number.ts';

/** Undefined where no cell says anything else than the record; `wrong` where what it says cannot be taken. */
export type ReadFigure = Actual | undefined | 'wrong';

/** The figure of a row, if it was changed. An empty cell leaves what is recorded. */
export function readFigure(given: FigureLine): ReadFigure {
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
function sayBlanks({ kind }: Actual, { line, report }: FigureLine): void {
  const id = kind === 'stated' ? 'value' : 'reason';
  if (kind === 'described' || kind === 'reported') return;
  const { text } = line.cell(id);
  if (toLine(text) !== text.trim())
    report(line.placeOf(id), 'text-blanks', { raw: text, read: toLine(text) });
}

function isChanged(
  id: FigureColumn,
  written: string,
  { line, hasDecimalCommas }: FigureLine,
): boolean {
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
  { line, report }: FigureLine,
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

function figureOfKind(kind: FigureKind | undefined, given: FigureLine): Actual | 'wrong' {
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
  return isQuantitative(indicator.measure) ? readNumber(given) : describe(kind, given);
}

const hasReadAs = (text: string, is: string) => readValue(text, false).is === is;

function describe(
  kind: FigureKind | undefined,
  { line, report, indicator, current, language }: FigureLine,
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
  const { category: recorded, text: before } = current?.kind === 'described' ? current : {};
  const inLanguage = (text: string) => ({ ...before, [language]: text });
  if (!hasCategories(indicator)) return { kind: 'described', text: inLanguage(value) };
  const category = value === '' ? recorded : toLine(value);
  return {
    kind: 'described',
    ...(category !== undefined && { category }),
    ...(reason !== '' ? { text: inLanguage(reason) } : before && { text: before }),
  };
}

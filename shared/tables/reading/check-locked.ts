import { decimal } from '../../domain/decimal.ts';
import { vocabularyOf } from '../../words/vocabulary.ts';
import { dimensionColumns } from '../columns.ts';
import { cellsOfRow } from '../rows/cells-of-row.ts';
import { readPart } from '../rows/dimension-names.ts';
import { readCellValue } from '../values/read-cell-value.ts';
import type { ReadingContext, Report } from './context.ts';
import type { Located } from './locate.ts';
import { readDay } from './read-day.ts';
import type { TableLine } from './table-line.ts';

const ids = [
  'baseline',
  'target',
  'revisedTarget',
  'periodStart',
  'periodEnd',
  'reviewState',
] as const;

/** Says where a locked cell is not what is on record: somebody may believe that it was changed. */
export function checkLocked(
  line: TableLine,
  located: Located,
  { language, shared }: ReadingContext,
  report: Report,
): void {
  const names = dimensionColumns
    .map(([name, value]) => [line.cell(name).text.trim(), line.cell(value).text.trim()] as const)
    .filter(([name]) => name !== '');
  const part = readPart(names, { ...located, shared });
  const row = { ...located, shared, result: undefined };
  const withPart = names.length > 0 && part ? { ...row, part } : row;
  const written = cellsOfRow(withPart, { language, labels: false });
  // Other tools repeat the baseline of the total in the rows of its parts.
  const ofTotal = cellsOfRow(row, { language, labels: false });
  for (const id of ids) {
    const { text } = line.cell(id);
    const isKnown = [written[id], ofTotal[id]].some((each) => isSame(text, each, line.cell(id)));
    if (text.trim() === '' || isKnown || isReviewState(id, text, written[id])) continue;
    const rule = id === 'reviewState' ? 'review-ignored' : 'locked-changed';
    report(line.placeOf(id), rule, { raw: text, read: written[id] });
  }
}

/** A workbook has it in the language of its reader. */
function isReviewState(id: string, text: string, written: string): boolean {
  const names = Object.values(vocabularyOf).map(({ reviewStatus }) => reviewStatus);
  return (
    id === 'reviewState' &&
    names.some((each) =>
      Object.entries(each).some(([key, name]) => key === written && name === text),
    )
  );
}

function isSame(text: string, written: string, cell: Parameters<typeof readCellValue>[0]): boolean {
  if (text === written || readDay(text, 'day_first').day === written) return true;
  const [now, before] = [
    readCellValue(cell, false),
    readCellValue({ text: written, is: 'number' }, false),
  ];
  return now.is === 'number' && before.is === 'number' && decimal(now.decimal).eq(before.decimal);
}

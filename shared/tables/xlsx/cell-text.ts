import { Big } from 'big.js';
import { type Cell, emptyCell } from '../grid.ts';
import type { StoredValue, WorkbookCell } from './hucre.ts';

/** A spreadsheet keeps 15 digits of a number; its binary fraction has more, which mean nothing. */
const digitsKept = 15;

/** What a person reads in a cell of a workbook. */
export function readCell(value: StoredValue, cell: WorkbookCell | undefined): Cell {
  if (cell?.type === 'error') return faulty('cell-error', String(value ?? ''));
  if (cell?.formula !== undefined && (value === null || value === ''))
    return faulty('cell-formula', `=${cell.formula}`);
  if (value === null) return emptyCell;
  if (value instanceof Date) return readDate(value);
  if (typeof value === 'number') return readNumber(value, cell?.style?.numFmt ?? '');
  return { text: typeof value === 'boolean' ? String(value).toUpperCase() : value, is: 'text' };
}

function faulty(rule: 'cell-error' | 'cell-formula', raw: string): Cell {
  return { ...emptyCell, fault: { rule, raw } };
}

/** The library gives dates in UTC, in the count of days that the workbook has. */
function readDate(date: Date): Cell {
  if (Number.isNaN(date.getTime())) return faulty('cell-error', '');
  const written = date.toISOString();
  const [day = '', time = ''] = written.split('T');
  const hasTime = !time.startsWith('00:00:00');
  return {
    text: day,
    is: 'date',
    ...(hasTime && { fault: { rule: 'as-of-time', raw: written.slice(0, 16).replace('T', ' ') } }),
  };
}

/** 0.75 with the format `0%` is 75%. */
function readNumber(value: number, format: string): Cell {
  if (!Number.isFinite(value)) return faulty('cell-error', String(value));
  const kept = new Big(value.toPrecision(digitsKept));
  const isShare = /%/.test(format.replace(/"[^"]*"|\\./g, ''));
  const text = isShare ? `${kept.times(100).toFixed()}%` : padPlaces(kept, format);
  const isFull = kept.c.length >= digitsKept || kept.e >= digitsKept;
  return {
    text,
    is: 'number',
    ...(isFull && { fault: { rule: 'cell-digits', raw: text } }),
  };
}

/** 1.5 with the format `0.00` is 1.50; digits that the format hides stay. */
function padPlaces(number: Big, format: string): string {
  const places = /^0\.(0+)$/.exec(format)?.[1]?.length ?? 0;
  const plain = number.toFixed();
  const own = plain.split('.')[1]?.length ?? 0;
  return own < places ? number.toFixed(places) : plain;
}

import { isDecimalComma } from '../../written-values/find-number.ts';
import { type ReadValue, readValue } from '../../written-values/read-value.ts';
import type { Cell } from '../grid.ts';

/** "1.234,50" and "1.234.567": points that can only part thousands. */
const pointedThousands =
  /^([+-]?\d{1,3}(?:\.\d{3})+),(\d+)(\s*%)?$|^([+-]?\d{1,3}(?:\.\d{3}){2,})(\s*%)?$/;
/** "1.234": a thousand and more where commas are decimal, a little more than one elsewhere. */
const ambiguousPoint = /^[+-]?[1-9]\d{0,2}\.\d{3}(\s*%)?$/;

/** What the cell of a figure says. The number of a workbook is never ambiguous. */
export function readCellValue({ text, is }: Cell, fileHasDecimalCommas: boolean): ReadValue {
  const hasDecimalCommas = fileHasDecimalCommas && is === 'text';
  const written = text.trim();
  const pointed = is === 'text' ? pointedThousands.exec(written) : null;
  if (pointed) {
    const [, whole = '', fraction, sign = '', only = '', onlySign = ''] = pointed;
    const plain = (whole || only).replaceAll('.', '');
    const read = readValue(`${plain}${fraction ? `.${fraction}` : ''}${sign || onlySign}`, false);
    if (read.is !== 'number') return read;
    const comma = fraction === undefined ? [] : (['decimal_comma'] as const);
    return { ...read, raw: text, notes: [...read.notes, 'thousands_separator', ...comma] };
  }
  if (hasDecimalCommas && ambiguousPoint.test(written))
    return { is: 'unresolved', raw: text, text: written, notes: [] };
  return readValue(text, hasDecimalCommas);
}

/** Whether a cell shows that the commas of its file are decimal. */
export function showsDecimalComma({ text, is }: Cell): boolean {
  const bare = text.trim().replace(/\s*%$/, '');
  return is === 'text' && (isDecimalComma(bare) || /^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(bare));
}

export type NumberNote =
  | 'percent_sign'
  | 'thousands_separator'
  | 'decimal_comma'
  | 'plus_sign'
  | 'leading_zeros'
  | 'no_digit_before_point'
  | 'minus_zero';

export type FoundNumber = { readonly decimal: string; readonly notes: readonly NumberNote[] };

/** No more digits than a record holds. */
const maxWhole = 30;
const maxFraction = 20;

/** The number that a text is; undefined where it is none, `unresolved` where it may be one of two. */
export function findNumber(
  text: string,
  hasDecimalCommas: boolean,
): FoundNumber | 'unresolved' | undefined {
  const isShare = text.endsWith('%');
  const bare = isShare ? text.slice(0, -1).trimEnd() : text;
  const notes: readonly NumberNote[] = isShare ? ['percent_sign'] : [];
  if (/^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(bare)) return toDecimal(bare, notes);
  if (isAmbiguous(bare))
    return hasDecimalCommas || isDecimalComma(bare)
      ? 'unresolved'
      : toDecimal(bare.replace(',', ''), [...notes, 'thousands_separator']);
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare))
    return toDecimal(bare.replaceAll(',', ''), [...notes, 'thousands_separator']);
  if (/^[+-]?\d{1,3}( \d{3})+([.,]\d+)?$/.test(bare)) {
    const commas: readonly NumberNote[] = bare.includes(',') ? ['decimal_comma'] : [];
    const plain = bare.replaceAll(' ', '').replace(',', '.');
    return toDecimal(plain, [...notes, 'thousands_separator', ...commas]);
  }
  return isDecimalComma(bare)
    ? toDecimal(bare.replace(',', '.'), [...notes, 'decimal_comma'])
    : undefined;
}

/** "1,234": a thousand and more in English, a little more than one elsewhere. */
function isAmbiguous(text: string): boolean {
  return /^[+-]?\d{1,3},\d{3}$/.test(text);
}

/** Whether the comma of a number can only be a decimal comma: "2,5", "1662,25", and "0,512", since no thousand begins with 0. */
export function isDecimalComma(text: string): boolean {
  const [, whole = '', fraction = ''] = /^[+-]?(\d+),(\d+)$/.exec(text) ?? [];
  if (whole === '') return false;
  return fraction.length !== 3 || whole.length > 3 || whole.startsWith('0');
}

/** The number as a record has it: without plus sign, leading zeros and minus zero. */
function toDecimal(plain: string, notes: readonly NumberNote[]): FoundNumber | undefined {
  const [, sign = '', zeros = '', whole = '', fraction] =
    /^([+-]?)(0*(?=\d)|)(\d*)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole.length > maxWhole || (fraction ?? '').length > maxFraction) return undefined;
  const number = `${whole === '' ? '0' : whole}${fraction === undefined ? '' : `.${fraction}`}`;
  const isZero = !/[1-9]/.test(number);
  const own: readonly (NumberNote | false)[] = [
    sign === '+' && 'plus_sign',
    zeros !== '' && 'leading_zeros',
    whole === '' && 'no_digit_before_point',
    sign === '-' && isZero && 'minus_zero',
  ];
  return {
    decimal: sign === '-' && !isZero ? `-${number}` : number,
    notes: [...notes, ...own.filter((each) => each !== false)],
  };
}

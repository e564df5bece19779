const placeholders = new Set([
  '',
  'n/a',
  'na',
  'tbd',
  ':',
  '-',
  'none',
  'not available',
  'null',
  'nil',
]);

/** What a value attribute holds: a number as a decimal, nothing (absent or a placeholder), or other words. */
export type ReadValue =
  | { readonly is: 'number'; readonly decimal: string }
  | { readonly is: 'nothing' }
  | { readonly is: 'words'; readonly text: string };

export function readValue(raw: string | undefined): ReadValue {
  const text = (raw ?? '').replace(/\u00A0/g, ' ').trim();
  if (placeholders.has(text.toLowerCase())) return { is: 'nothing' };
  const bare = text.replace(/ ?%$/, '');
  const plain = /^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(bare) ? bare : ungroup(bare);
  return plain === undefined ? { is: 'words', text } : { is: 'number', decimal: toDecimal(plain) };
}

/** `10,000.00` and `1 200 000` are numbers in groups; `2,5` has a decimal comma. */
function ungroup(text: string): string | undefined {
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^[+-]?\d{1,3}( \d{3})+([.,]\d+)?$/.test(text))
    return text.replaceAll(' ', '').replace(',', '.');
  return /^[+-]?\d+,\d{1,2}$/.test(text) ? text.replace(',', '.') : undefined;
}

function toDecimal(plain: string): string {
  const [, sign = '', whole = '', fraction] = /^([+-]?)0*(\d*)(?:\.(\d+))?$/.exec(plain) ?? [];
  const number = `${whole === '' ? '0' : whole}${fraction === undefined ? '' : `.${fraction}`}`;
  return sign === '-' && /[1-9]/.test(number) ? `-${number}` : number;
}

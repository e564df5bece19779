import { readValue } from '../../../shared/written-values/read-value.ts';

/** A string that was seen as a value, and the class that whoever collected it gave it. */
export type SeenValue = { readonly class: string; readonly files: string; readonly value: string };

/** What the contract of values makes of each class, said without the code that is checked; undefined where it makes no number of it. */
const numbers: Readonly<Record<string, (value: string) => string | undefined>> = {
  int: (value) => value.replace(/^0+(?=\d)/, ''),
  'int+ws': (value) => value.trim(),
  decimal: (value) => value,
  'dec.0': (value) => value,
  percent: (value) => value.replace('%', '').trim(),
  'decimal-comma?': (value) => value.replace(',', '.'),
  'thousands-space': (value) => value.replaceAll(' ', ''),
  'thousands-comma': (value) => value.replaceAll(',', ''),
  'year-prefixed (2020:…)': (value) => /^\d{4}:([\d.]+)$/.exec(value)?.[1],
};
const others: Readonly<Record<string, string>> = {
  placeholder: 'not_reported',
  empty: 'missing',
  'boolean word': 'boolean',
};

/** What is wrong with how a value is read; undefined where it is read by the contract. */
export function contractFault(
  { class: kind, value }: SeenValue,
  hasDecimalCommas: boolean,
): string | undefined {
  const read = readValue(value, hasDecimalCommas);
  const isEither = hasDecimalCommas && /^\d{1,3},\d{3}$/.test(value);
  const number = numbers[kind]?.(value);
  const due = isEither
    ? 'unresolved'
    : number === undefined
      ? (others[kind] ?? 'text')
      : `number ${number}`;
  const said = read.is === 'number' ? `number ${read.decimal}` : read.is;
  if (said !== due) return `${JSON.stringify(value)} is ${said}, not ${due}`;
  return read.is !== 'missing' && read.raw !== value ? `${value} lost its raw string` : undefined;
}

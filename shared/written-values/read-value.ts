import { findNumber, type NumberNote } from './find-number.ts';

/** What stands where nothing was reported, without regard to case. */
const placeholders = new Set([
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

export type ValueNote = NumberNote | 'blanks' | 'year';

/** What a value attribute says. Whatever it says, its raw string is kept; nothing becomes a number by guessing. */
export type ReadValue =
  | { readonly is: 'missing' }
  | { readonly is: 'not_reported'; readonly raw: string }
  | {
      readonly is: 'number';
      readonly raw: string;
      readonly decimal: string;
      /** What had to be left out or replaced to read it. */
      readonly notes: readonly ValueNote[];
    }
  | {
      readonly is: 'boolean' | 'text' | 'unresolved';
      readonly raw: string;
      readonly text: string;
      readonly notes: readonly ValueNote[];
    };

/** @param hasDecimalCommas whether the file has decimal commas, so that "1,234" may be either */
export function readValue(raw: string | undefined, hasDecimalCommas: boolean): ReadValue {
  const text = trimBlanks(raw ?? '');
  if (raw === undefined || text === '') return { is: 'missing' };
  if (placeholders.has(text.toLowerCase())) return { is: 'not_reported', raw };
  const rest = /^(?:19|20|21)\d\d:(.+)$/s.exec(text)?.[1];
  const said = trimBlanks(rest ?? text);
  const notes: readonly ValueNote[] = [
    ...(text === raw ? [] : ['blanks' as const]),
    ...(rest === undefined ? [] : ['year' as const]),
  ];
  if (placeholders.has(said.toLowerCase())) return { is: 'not_reported', raw };
  if (/^(yes|no)$/i.test(said)) return { is: 'boolean', raw, text, notes };
  const found = findNumber(said, hasDecimalCommas);
  if (found === 'unresolved') return { is: 'unresolved', raw, text, notes };
  if (!found) return { is: 'text', raw, text, notes };
  return { is: 'number', raw, decimal: found.decimal, notes: [...notes, ...found.notes] };
}

/** Blanks that do not break are blanks. */
function trimBlanks(text: string): string {
  return text.replace(/[\u00A0\u2007\u2009\u202F]/g, ' ').trim();
}

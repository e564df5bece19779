/** How numbers are written, after the Unicode CLDR 48. */
type NumberFormat = {
  readonly group: string;
  readonly decimal: string;
  /** Digits from zero to nine, where they are not the Latin ones. */
  readonly digits?: string;
  readonly percent: (number: string) => string;
};

/**
 * Comma and semicolon separate the items of a list, apposition separates a thing from its explanation (name and office, title and
 * day), space a number from its unit or a sentence from its citation.
 */
export type Separator = 'comma' | 'semicolon' | 'apposition' | 'space';

type Punctuation = Readonly<Record<Separator, string>> & {
  readonly colon: string;
  /** With the space before them. */
  readonly brackets: (text: string) => string;
  /** Used instead after Latin letters or digits, where the sign of the script would be misread. */
  readonly latin?: Partial<Readonly<Record<Separator, string>>>;
};

/** How a language writes numbers, days and lists, and in which order it names people. */
export type Formats = {
  readonly numbers: NumberFormat;
  /** In a bilingual report, the shared brackets around the parts of a share. */
  readonly figureBrackets?: Punctuation['brackets'];
  readonly punctuation: Punctuation;
  /** "name, office, organisation" or "name（organisation office）". */
  readonly persons: 'in a row' | 'in brackets';
  readonly months: readonly string[];
  readonly date: (day: string, month: string, year: string) => string;
  /** For the narrow columns of tables; the month is a number of two digits. */
  readonly shortDate: (day: string, month: string, year: string) => string;
  readonly span: (from: string, to: string) => string;
  /** In table cells, if it differs. */
  readonly shortSpan?: (from: string, to: string) => string;
  readonly since: (from: string) => string;
};

/** Error: something was left out. Warning: somebody should look. Note: nothing was lost. */
export type Severity = 'error' | 'warning' | 'note';

export type Rule<Levels = Severity> = {
  readonly severity: Levels;
  /** What the file has. */
  readonly says: string;
  /** What was done. */
  readonly done: string;
};

/** The rules of reading a value that IATI files and tables share. */
export const valueRules = {
  'value-not-reported': {
    severity: 'note',
    says: 'A placeholder stands for the value: N/A, NA, TBD, :, -, None, Not available, null or nil.',
    done: 'It is not reported, which is not zero.',
  },
  'value-text': {
    severity: 'warning',
    says: 'Words stand where a number is due, for instance “<14” or “5 days”.',
    done: 'Kept as stated; no number was taken from it.',
  },
  'value-boolean': {
    severity: 'warning',
    says: 'Yes or no stands where a number is due.',
    done: 'Kept as stated; it is no number.',
  },
  'value-blanks': {
    severity: 'note',
    says: 'Blanks are around a value, or do not break.',
    done: 'Read without them.',
  },
  'value-thousands-separator': {
    severity: 'note',
    says: 'A value has thousands separators, as in “10,000.00” or “1 200 000”.',
    done: 'Read without them.',
  },
  'value-decimal-comma': {
    severity: 'note',
    says: 'A value has a decimal comma, as in “2,5”.',
    done: 'Read as 2.5.',
  },
  'value-plus-sign': {
    severity: 'note',
    says: 'A plus sign is before the value.',
    done: 'Read without it.',
  },
  'value-leading-zeros': {
    severity: 'note',
    says: 'A value begins with zeros, as in “007”.',
    done: 'Read without them.',
  },
  'value-no-digit-before-point': {
    severity: 'note',
    says: 'A value begins with its point, as in “.25”.',
    done: 'Read as 0.25.',
  },
  'value-minus-zero': {
    severity: 'note',
    says: 'A value is minus zero.',
    done: 'Read as 0.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

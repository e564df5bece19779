import { type Rule, valueRules } from '../../written-values/rules.ts';

const unchanged = 'The value was left as it is.';

/** Every rule of reading tables: each is a row of the documentation. */
export const rules = {
  'encoding-guessed': {
    severity: 'warning',
    says: 'The file is not UTF-8 and names no encoding.',
    done: 'Read as windows-1252.',
  },
  'sheet-hidden': {
    severity: 'warning',
    says: 'A sheet is hidden.',
    done: 'It was not read: nobody sees what it has.',
  },
  'row-hidden': {
    severity: 'warning',
    says: 'A hidden row changes a value.',
    done: 'It was read: a filter hides rows as well.',
  },
  'cells-merged': {
    severity: 'warning',
    says: 'Cells of the table are merged.',
    done: 'The text was taken for the first of them only.',
  },
  'cell-error': {
    severity: 'error',
    says: 'A cell has an error, for instance #DIV/0!.',
    done: unchanged,
  },
  'cell-formula': {
    severity: 'error',
    says: 'A formula was saved without its result.',
    done: unchanged,
  },
  'cell-digits': {
    severity: 'warning',
    says: 'A number has all of the 15 digits that a spreadsheet keeps; more may have been typed.',
    done: 'Read with 15 digits. Type longer numbers as text.',
  },
  'dates-1904': {
    severity: 'note',
    says: 'The workbook counts its days from 1904.',
    done: 'Read so.',
  },
  'column-unknown': {
    severity: 'note',
    says: 'The table has no such column.',
    done: 'It was not read.',
  },
  'column-repeated': {
    severity: 'warning',
    says: 'A column stands twice.',
    done: 'The first was read.',
  },
  'locked-changed': {
    severity: 'warning',
    says: 'A baseline, target or period is not the one on record.',
    done: 'It was not changed: a table changes values only.',
  },
  'review-ignored': {
    severity: 'note',
    says: 'A review state is not the one on record.',
    done: 'It was not changed: values are reviewed one by one.',
  },
  'address-unknown': {
    severity: 'error',
    says: 'The address is of no value of these projects.',
    done: 'The row was not read.',
  },
  'indicator-unknown': {
    severity: 'error',
    says: 'No indicator of the project has this title in this result.',
    done: 'The row was not read.',
  },
  'indicator-ambiguous': {
    severity: 'error',
    says: 'Several indicators of the project have this title.',
    done: 'The row was not read. Give its address.',
  },
  'period-unknown': {
    severity: 'error',
    says: 'The indicator has no period with these days.',
    done: 'The row was not read.',
  },
  'dimension-unknown': {
    severity: 'error',
    says: 'A dimension or category is not declared, or its name or value is missing.',
    done: unchanged,
  },
  'row-repeated': {
    severity: 'error',
    says: 'Two rows are of the same value and the same part.',
    done: unchanged,
  },
  'version-conflict': {
    severity: 'error',
    says: 'The value was changed by somebody after this file was written.',
    done: 'What is here stays.',
  },
  'version-missing': {
    severity: 'error',
    says: 'A value exists, and the row does not say which version it is a change of.',
    done: 'What is here stays.',
  },
  'value-locked': {
    severity: 'error',
    says: 'The value is submitted or approved.',
    done: 'What is here stays. It can be recalled, returned or reopened first.',
  },
  'status-unknown': {
    severity: 'error',
    says: 'The status is none of the list.',
    done: unchanged,
  },
  'status-contradicts-value': {
    severity: 'error',
    says: 'The status says that there is no figure, and the row has one.',
    done: unchanged,
  },
  'status-follows-value': {
    severity: 'note',
    says: 'A value was entered, and the status was left.',
    done: 'The status follows from the value.',
  },
  'value-missing': {
    severity: 'error',
    says: 'The status says that a figure was reported, and there is none.',
    done: unchanged,
  },
  'value-computed': {
    severity: 'note',
    says: 'A percentage has a numerator and denominator, and no value.',
    done: 'It was computed from them.',
  },
  'reason-missing': {
    severity: 'error',
    says: 'A figure that is withheld or not applicable needs a reason.',
    done: unchanged,
  },
  'fraction-wrong': {
    severity: 'error',
    says: 'A numerator or denominator is no number, or one of them is missing.',
    done: unchanged,
  },
  'as-of-wrong': {
    severity: 'error',
    says: 'A date is no day of the years 1900 to 2199.',
    done: unchanged,
  },
  'as-of-ambiguous': {
    severity: 'error',
    says: 'A date can be read with the day first or with the month first.',
    done: `${unchanged} Write it like 2026-06-30.`,
  },
  'as-of-order': {
    severity: 'note',
    says: 'A date is not written like 2026-06-30.',
    done: 'Read in the only order that it can have, or that others of its column have.',
  },
  'as-of-swapped': {
    severity: 'error',
    says: 'Day and month seem to be swapped: only so is the day within its period and not after today.',
    done: unchanged,
  },
  'as-of-mixed': {
    severity: 'error',
    says: 'A date stands in a column with dates like 30/06/2026, which the spreadsheet kept as text: it may have swapped day and month of this one.',
    done: `${unchanged} Write it like 2026-06-30, as text.`,
  },
  'as-of-in-future': {
    severity: 'error',
    says: 'A value is dated after today.',
    done: unchanged,
  },
  'as-of-early': {
    severity: 'error',
    says: 'A value is dated before its period begins.',
    done: unchanged,
  },
  'as-of-time': {
    severity: 'note',
    says: 'A date has a time.',
    done: 'The calendar day is kept.',
  },
  'as-of-assumed': {
    severity: 'note',
    says: 'A new value has no date.',
    done: 'It is of the last day of its period, or of today in a period that goes on.',
  },
  'source-assumed': {
    severity: 'note',
    says: 'A new value names no source.',
    done: 'This file is its source.',
  },
  'total-only': {
    severity: 'note',
    says: 'The row of a part has its own date or source.',
    done: 'They were not read: both are of the whole value.',
  },
  'text-blanks': {
    severity: 'note',
    says: 'Tabs or line breaks stand within a text that is one line.',
    done: 'Each is now a blank.',
  },
  'translation-kept': {
    severity: 'note',
    says: 'A text was changed that exists in several languages.',
    done: 'It was changed in the language of this file; the others stay.',
  },
  'does-not-fit': {
    severity: 'error',
    says: 'The row breaks a rule of values.',
    done: unchanged,
  },
  'value-unresolved': {
    severity: 'error',
    says: 'A value like “1,234” or “1.234” may be thousands or a decimal: the file has decimal commas.',
    done: unchanged,
  },
  'value-year': {
    severity: 'note',
    says: 'A year is before the value, as in “2020:6,218,104”.',
    done: 'The rest was read as the value.',
  },
  'value-percent-sign': {
    severity: 'note',
    says: 'A value is written as a percentage; a spreadsheet stores 75% as 0.75.',
    done: '“75%” is 75.',
  },
  ...valueRules,
} as const satisfies Readonly<Record<string, Rule>>;
export type RuleId = keyof typeof rules;

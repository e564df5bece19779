import { isQuantitative, type Measure } from '../../domain/framework/indicator.ts';
import type { Actual } from '../../domain/reported.ts';
import type { ReadValue, ValueNote } from '../../written-values/read-value.ts';
import type { RuleId } from '../findings/rules.ts';
import type { Reading } from '../reading.ts';
import { toLine } from '../texts/clean.ts';
import { cut, maxLine, maxProse } from '../texts/cut.ts';
import { readText, type Texts } from '../texts/texts-of.ts';
import type { Figure } from './figure.ts';

export type Said = { readonly actual: Actual; readonly comment?: Record<string, string> };
type Worded = Extract<ReadValue, { is: 'boolean' | 'text' | 'unresolved' }>;

const ofNotes: Readonly<Record<ValueNote, RuleId>> = {
  blanks: 'value-blanks',
  year: 'value-year',
  percent_sign: 'value-percent-sign',
  thousands_separator: 'value-thousands-separator',
  decimal_comma: 'value-decimal-comma',
  plus_sign: 'value-plus-sign',
  leading_zeros: 'value-leading-zeros',
  no_digit_before_point: 'value-no-digit-before-point',
  minus_zero: 'value-minus-zero',
};

/** What a figure says in our terms: a number, words where a number is due, or a description. Missing is not zero. */
export function sayFigure(measure: Measure, figure: Figure, reading: Reading): Said {
  const { value, comment, element } = figure;
  const beside = comment ? { comment: { ...comment } } : {};
  if (value.is === 'not_reported') {
    reading.report('value-not-reported', element, value.raw);
    return { actual: { kind: 'not_reported' }, ...beside };
  }
  if (!isQuantitative(measure)) return describe(measure, figure, reading);
  if (value.is === 'missing') return { actual: { kind: 'not_reported' }, ...beside };
  for (const note of value.notes) reading.report(ofNotes[note], element, value.raw);
  if (value.is === 'number')
    return { actual: { kind: 'reported', value: value.decimal }, ...beside };
  return { ...state(value, figure, reading) };
}

/** Words where a number is due. Those too long for a line are whole in the comment. */
function state(value: Worded, { element, comment = {} }: Figure, reading: Reading): Said {
  reading.report(`value-${value.is}`, element, value.raw);
  const text = readText(value.text, element, reading);
  const line = toLine(text);
  const isLong = line.length > maxLine;
  const own = isLong ? join(text, comment[reading.language]) : comment[reading.language];
  const all: Texts = own === undefined ? comment : { ...comment, [reading.language]: own };
  const beside = Object.keys(all).length > 0 ? { comment: { ...all } } : {};
  if (line === '') return { actual: { kind: 'not_reported' }, ...beside };
  return { actual: { kind: 'stated', text: cut(line, maxLine) }, ...beside };
}

const join = (text: string, rest: string | undefined) =>
  cut(rest === undefined ? text : `${text}\n${rest}`, maxProse);

/** A text instead of a number. Of a qualitative indicator without a value, the comment is what was achieved. */
function describe(measure: Measure, { value, element, comment }: Figure, reading: Reading): Said {
  const beside = comment ? { comment: { ...comment } } : {};
  if (value.is === 'missing') {
    if (!comment || measure !== 'qualitative')
      return { actual: { kind: 'not_reported' }, ...beside };
    reading.report('value-in-comment', element);
    return { actual: { kind: 'described', text: { ...comment } } };
  }
  const raw = value.is === 'not_reported' ? value.raw : value.raw.trim();
  const text = cut(readText(raw, element, reading), maxProse);
  if (text === '') return { actual: { kind: 'not_reported' }, ...beside };
  return { actual: { kind: 'described', text: { [reading.language]: text } }, ...beside };
}

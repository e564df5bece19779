import type { Measure } from '../../../shared/domain/framework/indicator.ts';
import type { Actual } from '../../../shared/domain/reported.ts';
import { readValue } from './numbers.ts';
import { clean, type Home, inOneLine, type Texts, textsOf } from './texts.ts';
import { attributeOf, childrenOf, type Element } from './xml.ts';

/** A baseline, target or actual of the file. */
export type GivenFigure = {
  readonly value: string | undefined;
  readonly dimensions: readonly (readonly [name: string, value: string])[];
  readonly location: string | undefined;
  readonly comment: Texts;
  readonly date: string | undefined;
};

export function readFigure(element: Element, home: Home): GivenFigure {
  const [location] = childrenOf(element, 'location');
  return {
    value: attributeOf(element, 'value'),
    dimensions: childrenOf(element, 'dimension').map((each) => [
      inOneLine(clean(attributeOf(each, 'name') ?? '')),
      inOneLine(clean(attributeOf(each, 'value') ?? '')),
    ]),
    location: location && attributeOf(location, 'ref'),
    comment: textsOf(element, 'comment', home),
    date: dateOf(element),
  };
}

/** The day of a baseline, or its year; year 1 means unknown. */
function dateOf(element: Element): string | undefined {
  const day = attributeOf(element, 'iso-date')?.slice(0, 10);
  const year = attributeOf(element, 'year');
  if (day !== undefined) return day;
  return year === undefined || Number(year) <= 1 ? undefined : year;
}

type Said = { readonly actual: Actual; readonly comment?: Texts };

/** What a figure says in our terms. Of a qualitative indicator without a value the comment is what was achieved. */
export function sayFigure(measure: Measure, { value, comment }: GivenFigure, home: Home): Said {
  const read = readValue(value);
  const beside = Object.keys(comment).length > 0 ? { comment } : {};
  if (measure === 'qualitative') {
    if (value !== undefined && read.is !== 'nothing')
      return { actual: { kind: 'described', text: { [home.language]: clean(value) } }, ...beside };
    return beside.comment
      ? { actual: { kind: 'described', text: beside.comment } }
      : { actual: { kind: 'not_reported' } };
  }
  if (read.is === 'number') return { actual: { kind: 'reported', value: read.decimal }, ...beside };
  if (read.is === 'nothing') return { actual: { kind: 'not_reported' }, ...beside };
  return { actual: { kind: 'stated', text: inOneLine(clean(read.text)) }, ...beside };
}

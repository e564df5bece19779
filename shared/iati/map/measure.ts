import type { Measure } from '../../domain/framework/indicator.ts';
import { byCode, measureCodes } from '../codes.ts';
import { lookUp } from '../lookup.ts';
import type { Reading } from '../reading.ts';
import { attributeOf, type Element } from '../xml/element.ts';
import type { Figure } from './figure.ts';

const measures = byCode(measureCodes);

/** A measure that is missing or unknown is `unit` where every value is a number. */
export function measureOf(
  indicator: Element,
  figures: readonly Figure[],
  { report }: Reading,
): Measure {
  const given = attributeOf(indicator, 'measure');
  const known = lookUp(measures, given);
  if (known) return known;
  report('measure-unknown', indicator, given);
  const hasWords = figures.some(
    ({ value }) => !['number', 'missing', 'not_reported'].includes(value.is),
  );
  return hasWords ? 'qualitative' : 'unit';
}

import { findNumber } from '../../written-values/find-number.ts';
import { type ReadValue, readValue } from '../../written-values/read-value.ts';
import type { Reading } from '../reading.ts';
import { type Texts, textsIn } from '../texts/texts-of.ts';
import { attributeOf, childOf, childrenOf, type Element } from '../xml/element.ts';
import { lineOf, placeReference } from './line.ts';

/** The category of a figure in a dimension. */
type NamedPart = readonly [dimension: string, category: string];

/** A baseline, target or actual as the file has it. */
export type Figure = {
  readonly element: Element;
  readonly value: ReadValue;
  readonly parts: readonly NamedPart[];
  /** The reference to the place it was measured at. */
  readonly location: string | undefined;
  readonly comment: Texts | undefined;
};

/** Undefined where it says nothing, or cannot be told from its part. */
export function readFigure(element: Element, reading: Reading): Figure | undefined {
  const value = readValue(element.attributes.value, reading.hasDecimalCommas);
  const parts = partsOf(element, reading);
  if (parts === 'quarantined') return undefined;
  const comment = textsIn(element, 'comment', reading);
  const hasComment = Object.keys(comment).length > 0;
  if (value.is === 'missing' && !hasComment) {
    reading.report('figure-empty', element);
    return undefined;
  }
  const location = placeReference(childOf(element, 'location'));
  return { element, value, parts, location, comment: hasComment ? comment : undefined };
}

function partsOf(element: Element, reading: Reading): readonly NamedPart[] | 'quarantined' {
  const { report } = reading;
  const parts = new Map<string, string>();
  for (const each of childrenOf(element, 'dimension')) {
    const raw = attributeOf(each, 'value');
    if (raw !== undefined && findNumber(raw, false) !== undefined) {
      report('dimension-number', each, raw);
      return 'quarantined';
    }
    const [name, category] = [lineOf(each, 'name', reading), lineOf(each, 'value', reading)];
    if (name === undefined || category === undefined)
      report('dimension-unnamed', each, name ?? category);
    else if (parts.has(name)) report('dimension-repeated', each, name);
    else parts.set(name, category);
  }
  return [...parts];
}

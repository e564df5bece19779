import type { Origin } from '../../domain/origin.ts';
import type { Source } from '../../domain/source.ts';
import type { Reading } from '../reading.ts';
import { cut, maxLine } from '../texts/cut.ts';
import { attributeOf, type Element } from '../xml/element.ts';
import { pathOf } from '../xml/path.ts';
import { toDay } from './day.ts';

/** The activity as the source of its figures. */
export function sourceOf(activity: Element, { sourceName, today }: Reading): Source {
  const publishedOn = toDay(attributeOf(activity, 'last-updated-datetime') ?? '');
  const isPast = publishedOn !== undefined && publishedOn <= today;
  return {
    title: cut(`IATI activity ${sourceName}`, maxLine),
    ...(isPast && { publishedOn }),
  };
}

/** Where a record came from, so that the next import finds it again. */
export function originOf(element: Element, { sourceName }: Reading): Origin {
  return { source: sourceName, path: cut(pathOf(element) || 'iati-activity', maxLine) };
}

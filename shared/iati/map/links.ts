import { type Source, WebLink } from '../../domain/source.ts';
import type { Reading } from '../reading.ts';
import { attributeOf, childrenOf, type Element } from '../xml/element.ts';
import { dayIn } from './day.ts';
import { linesIn } from './line.ts';

/** The documents that an element links to, as sources; what is no plain https link stays in the source. */
export function linksIn(element: Element, max: number, reading: Reading): readonly Source[] {
  const links = childrenOf(element, 'document-link').flatMap((each) => {
    const source = sourceOf(each, reading);
    return source ? [{ each, source }] : [];
  });
  const [beyond] = links.slice(max);
  if (beyond) reading.report('too-many', beyond.each);
  return links.slice(0, max).map(({ source }) => source);
}

function sourceOf(element: Element, reading: Reading): Source | undefined {
  const url = attributeOf(element, 'url') ?? '';
  // Two in five links of real files are `http:`, and a parse that fails costs most.
  const link = /^https:/i.test(url) ? WebLink.safeParse(url).data : undefined;
  if (link === undefined) {
    reading.report('link-unsafe', element, url);
    return undefined;
  }
  const titles = linesIn(element, 'title', reading);
  const publishedOn = dayIn(element, 'document-date', reading);
  const isPast = publishedOn !== undefined && publishedOn <= reading.today;
  return {
    title: titles?.[reading.language] ?? Object.values(titles ?? {})[0] ?? 'Document',
    link,
    ...(isPast && { publishedOn }),
  };
}

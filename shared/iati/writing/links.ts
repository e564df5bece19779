import type { Source } from '../../domain/source.ts';
import { lookUp } from '../lookup.ts';
import { type Node, nodeOf } from './node.ts';
import { textNodes } from './texts.ts';

const formats: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  xml: 'application/xml',
  json: 'application/json',
  jpg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The media type that the end of an address speaks for; that of a page where it says nothing. */
export function formatOf(url: string): string {
  const extension = /\.(\w+)(?:[?#].*)?$/.exec(url)?.[1]?.toLowerCase();
  return lookUp(formats, extension) ?? 'text/html';
}

/** Sources that can be read on the web, each once, as links to documents. */
export function linkNodes(
  sources: readonly (Source | undefined)[],
  category: 'A08' | 'A12',
  language: string,
): readonly Node[] {
  const linked = sources.flatMap((source) =>
    source?.link ? [[source.link, source] as const] : [],
  );
  return [...new Map(linked.toReversed())]
    .toReversed()
    .map(([url, source]) => linkNode(url, source, category, language));
}

function linkNode(url: string, source: Source, category: string, language: string): Node {
  const { title, publishedOn } = source;
  return nodeOf(
    'document-link',
    { format: formatOf(url), url },
    {
      children: [
        ...textNodes('title', { [language]: title }, language),
        nodeOf('category', { code: category }),
        ...(publishedOn === undefined
          ? []
          : [nodeOf('document-date', { 'iso-date': publishedOn })]),
      ],
    },
  );
}

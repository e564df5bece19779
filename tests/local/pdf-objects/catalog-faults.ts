import { Dictionary, Reference, Stream, type Value } from '../../../shared/pdf/reading/values.ts';
import { bytesOf, catalogOf, dictionary, type PdfFile, text } from './file.ts';
import type { Inspected } from './inspected.ts';
import { allOf, parseXml, type XmlElement } from './xml.ts';

/** The document information for readers; duplicates must agree. */
export function* catalogFaults({ file }: Inspected): Iterable<string> {
  const catalog = catalogOf(file);
  if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(text(file, catalog.get('Lang')) ?? ''))
    yield 'the catalog has no Lang';
  if (dictionary(file, catalog.get('MarkInfo')).get('Marked') !== true) yield 'Marked is not true';
  if (dictionary(file, catalog.get('ViewerPreferences')).get('DisplayDocTitle') !== true)
    yield 'DisplayDocTitle is not true';
  const info = dictionary(file, file.trailer.get('Info'));
  if ((text(file, info.get('Title')) ?? '').trim() === '') yield 'there is no Title';
  yield* metadataFaults(file, info, bytesOf(file, catalog.get('Metadata')));
  yield* danglingReferences(file);
}

function* metadataFaults(
  file: PdfFile,
  info: Dictionary,
  packet: Uint8Array | undefined,
): Iterable<string> {
  if (!packet) {
    yield 'there is no metadata';
    return;
  }
  let metadata: XmlElement;
  try {
    metadata = parseXml(new TextDecoder('utf-8', { fatal: true }).decode(packet));
  } catch (error) {
    yield `the metadata is not XML: ${error instanceof Error ? error.message : error}`;
    return;
  }
  const said = {
    Title: item(metadata, 'dc:title'),
    Author: item(metadata, 'dc:creator'),
    Subject: item(metadata, 'dc:description'),
    Creator: allOf(metadata, 'xmp:CreatorTool')[0]?.text,
    Producer: allOf(metadata, 'pdf:Producer')[0]?.text,
    CreationDate: pdfDate(allOf(metadata, 'xmp:CreateDate')[0]?.text),
    ModDate: pdfDate(allOf(metadata, 'xmp:ModifyDate')[0]?.text),
  };
  for (const [key, value] of Object.entries(said))
    if (value !== text(file, info.get(key))) yield `${key} is another in the metadata`;
}

function item(metadata: XmlElement, name: string): string | undefined {
  const [element, ...more] = allOf(metadata, name);
  const items = element ? allOf(element, 'rdf:li') : [];
  return more.length === 0 && items.length === 1 ? items[0]?.text : undefined;
}

/** `2020-11-04T00:00:00Z` as the document information writes it. */
function pdfDate(moment: string | undefined): string | undefined {
  return moment && `D:${moment.replace(/[-:T]/g, '')}`;
}

function* danglingReferences({ objects }: PdfFile): Iterable<string> {
  for (const [object, value] of objects)
    for (const reference of referencesIn(value))
      if (!objects.has(reference))
        yield `object ${object} refers to ${reference}, which is missing`;
}

function referencesIn(value: Value): readonly number[] {
  if (value instanceof Reference) return [value.object];
  if (value instanceof Stream) return referencesIn(value.dictionary);
  if (value instanceof Dictionary) return [...value.values()].flatMap(referencesIn);
  return Array.isArray(value) ? value.flatMap(referencesIn) : [];
}

import type { ProgrammeRecords } from '../../shared/domain/kinds.ts';
import { addressed, fieldWith } from '../../shared/domain/record-addresses.ts';
import type { ReportDocument } from '../../shared/pdf/document.ts';

/** So many say enough of where a text comes from. */
const maxPlaces = 3;

/**
 * The records and fields whose texts stand at a place of the document; words of the report itself come from none.
 * @param where names of fields and places in lists, parted by slashes: `blocks/12/caption`
 */
export function placesIn(
  document: ReportDocument,
  where: string,
  records: ProgrammeRecords,
): readonly string[] {
  const texts = textsIn(partAt(document, where)).toSorted((a, b) => b.length - a.length);
  const places = texts.flatMap((text) => placeOf(text, records) ?? []);
  return [...new Set(places)].slice(0, maxPlaces);
}

function partAt(document: ReportDocument, where: string): unknown {
  let part: unknown = document;
  for (const name of where.split('/')) {
    if (typeof part !== 'object' || part === null || !(name in part)) break;
    part = Reflect.get(part, name);
  }
  return part === document ? undefined : part;
}

function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) =>
    typeof inner === 'string' && name !== 'text' ? [] : textsIn(inner),
  );
}

function placeOf(text: string, records: ProgrammeRecords): string | undefined {
  if (text.trim() === '') return undefined;
  for (const { address, record } of addressed(records)) {
    const field = fieldWith(text, record);
    if (field !== undefined) return `${field} of ${address}`;
  }
  return undefined;
}

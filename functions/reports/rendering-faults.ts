import type { ProgrammeRecords } from '../../shared/domain/owned-records.ts';
import { isTransient, Problem } from '../../shared/domain/problem.ts';
import { eachWithAddress, findFieldWith } from '../../shared/domain/record-addresses.ts';
import type { ReportDocument } from '../../shared/pdf/document.ts';
import { describeFault, log } from '../log.ts';

/** A fault that a retry would meet again, because rendering depends only on snapshot and release. */
export class PermanentFault extends Error {
  override readonly name = 'PermanentFault';
}

/** The cause of a permanent fault, for the person who requested the report; undefined for a temporary one. */
export function failureOf(error: unknown): string | undefined {
  if (error instanceof PermanentFault) return error.message;
  return error instanceof Problem && !isTransient(error) ? error.message : undefined;
}

/** An alarm counts these lines (`infra/log-watches.ts`), because a message returned to the queue is no Lambda error. */
export function logFailure(reportId: string, error: unknown): void {
  log.error('report not rendered', { reportId, error: describeFault(rootOf(error)) });
}

function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error;
}

/** Enough to find the source of a text. */
const maxFields = 3;

/**
 * Finds the fields of records whose texts are printed in a part of the document; the report's own words come from no record.
 * @param where names of fields and indices of lists, separated by slashes: `blocks/12/caption`
 */
export function findFields(
  document: ReportDocument,
  where: string,
  records: ProgrammeRecords,
): readonly string[] {
  const texts = textsIn(partAt(document, where)).toSorted((a, b) => b.length - a.length);
  const fields = texts.flatMap((text) => findField(text, records) ?? []);
  return [...new Set(fields)].slice(0, maxFields);
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

function findField(text: string, records: ProgrammeRecords): string | undefined {
  if (text.trim() === '') return undefined;
  for (const { address, record } of eachWithAddress(records)) {
    const field = findFieldWith(text, record);
    if (field !== undefined) return `${field} of ${address}`;
  }
  return undefined;
}

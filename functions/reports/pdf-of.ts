import { Problem } from '../../shared/domain/problem.ts';
import { addressed, fieldWith } from '../../shared/domain/record-addresses.ts';
import type { Snapshot } from '../../shared/domain/reports/snapshot.ts';
import { unprintable } from '../../shared/pdf/render.ts';
import { composePrinted } from '../../shared/report/compose.ts';

/** @throws Problem `not_printable` that names each character no font has and the field it is in, before any work is queued */
export function assertPrintable(snapshot: Snapshot, sha256: string): void {
  const missing = unprintable(composePrinted(snapshot, sha256));
  if (missing.length === 0) return;
  const errors = missing.map(({ character, text }) => ({
    in: 'body' as const,
    pointer: '',
    detail: `${character} in "${text}"${placeOf(character, snapshot)}`,
  }));
  throw new Problem(
    'not_printable',
    'The fonts of this report do not have these characters.',
    errors,
  );
}

/** The first record and field that has the character; words of the report itself have it nowhere. */
function placeOf(name: string, { records }: Snapshot): string {
  const character = String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  for (const { address, record } of addressed(records)) {
    const field = fieldWith(character, record);
    if (field !== undefined) return `, at ${field} of ${address}`;
  }
  return '';
}

import { createHash } from 'node:crypto';
import { Problem } from '../../shared/domain/problem.ts';
import { addressed, fieldWith } from '../../shared/domain/record-addresses.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Snapshot } from '../../shared/domain/reports/snapshot.ts';
import { render, unprintable } from '../../shared/pdf/render.ts';
import { compose, composePrinted } from '../../shared/report/compose.ts';
import { pdfPath } from './freeze.ts';
import { reportFiles } from './report-files.ts';
import { snapshotOf } from './snapshot-of.ts';

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

/** Renders the snapshot of a report, stores the PDF under its hash and says what it is. */
export async function renderContent(report: Report): Promise<NonNullable<Report['content']>> {
  const { bytes, pages } = render(compose(await snapshotOf(report), report.snapshotSha256));
  const name = fileName(report);
  await reportFiles().put(pdfPath(report), bytes, { type: 'application/pdf', name });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, bytes: bytes.length, pages };
}

/** Made of our own words and ids only, so it is safe in a header. */
export function fileName({ kind, asOf, reportId }: Report): string {
  return `${kind.replaceAll('_', '-')}-${asOf}-${reportId.slice(0, 8)}.pdf`;
}

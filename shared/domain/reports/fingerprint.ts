import type { CalendarDate } from '../dates.ts';
import { contentsOf } from './rendering.ts';
import type { Report } from './report.ts';
import { showsDrafts } from './report-kind.ts';

/** What anybody may know who has the fingerprint of a report: of which day it is, and the SHA-256 of its file. */
export type VerifiedReport = { readonly asOf: CalendarDate; readonly sha256: string };

/** The form of a fingerprint: the SHA-256 of a snapshot. */
export const fingerprintPattern = /^[0-9a-f]{64}$/;

/** Only a report without drafts whose file was made can be verified by its fingerprint. */
export function verifiedReport(report: Report): VerifiedReport | undefined {
  const [latest] = contentsOf(report);
  return latest && !showsDrafts(report) ? { asOf: report.asOf, sha256: latest.sha256 } : undefined;
}

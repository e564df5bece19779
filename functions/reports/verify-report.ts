import * as z from 'zod';
import { idFrom } from '../../shared/domain/id-from.ts';
import { ReportId } from '../../shared/domain/identifiers.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { contentsOf, genuineHashes } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Verification } from '../../shared/domain/reports/verification.ts';
import { maySeeReport } from '../../shared/domain/visibility.ts';
import { alterationsOf, isUnaltered } from '../../shared/pdf/reading/alterations.ts';
import { type PdfContents, readPdf } from '../../shared/pdf/reading/read-pdf.ts';
import { sha256, sha256Of } from '../../shared/sha256.ts';
import type { Answer } from '../http/answer.ts';
import type { Caller } from '../http/call.ts';
import { authorise } from '../http/subject.ts';
import { services } from '../services.ts';
import { findPdf } from './report-files.ts';

const NamedReport = z.object({ reportId: ReportId });

/** Verifies that a PDF is an unaltered report: by its bytes, else by comparing all its content with the original. */
export const verifyReport: Answer<'verifyReport'> = async ({ file, caller }) => ({
  status: 200,
  body: await verify(file, caller),
});

async function verify(file: Uint8Array, caller: Caller): Promise<Verification> {
  const contents = readPdf(file);
  if (typeof contents === 'string') return { verdict: 'unknown', reason: contents };
  const report = await findReport(contents, caller);
  if (!report) return { verdict: 'unknown', reason: 'not_ours' };
  if (genuineHashes(report).includes(sha256Of(file))) return { verdict: 'genuine', report };
  return compare(contents, report);
}

/** Found by the snapshot in the file; undefined for a caller who may not see the report. */
async function findReport(
  { snapshot }: PdfContents,
  caller: Caller,
): Promise<Versioned<Report> | undefined> {
  if (!snapshot) return undefined;
  const hash = sha256(snapshot);
  const reportId = reportIdIn(snapshot) ?? idFrom(hash);
  const found = (await services().records.readConsistently('report', { reportId }))?.record;
  if (found?.snapshotSha256 !== hash.toString('hex')) return undefined;
  return (await isVisibleTo(found, caller)) ? found : undefined;
}

/** The id that a snapshot names; whether it is that of a report is still to be checked. */
function reportIdIn(snapshot: Uint8Array): string | undefined {
  try {
    return NamedReport.parse(JSON.parse(new TextDecoder().decode(snapshot))).reportId;
  } catch {
    return undefined;
  }
}

async function isVisibleTo(report: Report, caller: Caller): Promise<boolean> {
  try {
    const { reportId } = report;
    const rule = { action: 'programme.read', on: 'report' } as const;
    const { standing } = await authorise(rule, caller, { reportId });
    return maySeeReport(report, standing);
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

async function compare(contents: PdfContents, report: Versioned<Report>): Promise<Verification> {
  const originals = await Promise.all(contentsOf(report).map(findPdf));
  const [altered, ...others] = originals
    .filter((each) => each !== undefined)
    .map((each) => alterationsIn(contents, each));
  if (altered && [altered, ...others].some(isUnaltered))
    return { verdict: 'genuine_resaved', report };
  if (!altered || originals.includes(undefined))
    return { verdict: 'unknown', report, reason: 'original_missing' };
  return { verdict: 'altered', report, altered };
}

function alterationsIn(contents: PdfContents, original: Uint8Array) {
  const expected = readPdf(original);
  if (typeof expected === 'string') throw new Error(`The stored PDF of a report is ${expected}`);
  return alterationsOf(expected, contents);
}

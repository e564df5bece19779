import { createHash } from 'node:crypto';
import type { Kept } from '../../shared/domain/history/record.ts';
import { idFrom } from '../../shared/domain/id-from.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import type { Verification } from '../../shared/domain/reports/verification.ts';
import { maySeeReport } from '../../shared/domain/visibility.ts';
import { type FileWithin, filesWithin } from '../../shared/pdf/files-within.ts';
import { compose } from '../../shared/report/compose.ts';
import type { Answer, Caller } from '../http/call.ts';
import { json } from '../http/replies.ts';
import { authorise } from '../http/subject.ts';
import { services } from '../services.ts';
import { snapshotOf } from './snapshot-of.ts';

/** Says which report a PDF is, whether its bytes are ours, and whether its snapshot gives its figures again. */
export const verifyReport: Answer<'verifyReport'> = async ({ file, caller }) => {
  const files = filesWithin(file);
  const report = await reportOf(files, caller);
  return json(200, report ? await verified(file, files, report) : { origin: 'unknown' });
};

/** The report is named by the snapshot within the file, and told only to those who may see it. */
async function reportOf(
  files: readonly FileWithin[],
  caller: Caller,
): Promise<Kept<Report> | undefined> {
  const snapshot = files.find(({ mediaType }) => mediaType === 'application/json');
  if (!snapshot) return undefined;
  const hash = createHash('sha256').update(snapshot.bytes).digest();
  const reportId = idFrom(hash);
  const found = (await services().records.read('report', { reportId }))?.record;
  if (found?.snapshotSha256 !== hash.toString('hex')) return undefined;
  return (await maySee(found, caller)) ? found : undefined;
}

async function maySee(report: Report, caller: Caller): Promise<boolean> {
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

async function verified(
  file: Uint8Array,
  files: readonly FileWithin[],
  report: Kept<Report>,
): Promise<Verification> {
  const sha256 = createHash('sha256').update(file).digest('hex');
  const document = compose(await snapshotOf(report), report.snapshotSha256);
  const expected = (document.attachments ?? []).filter(({ mediaType }) => mediaType === 'text/csv');
  const tables = files.filter(({ mediaType }) => mediaType === 'text/csv');
  const differing = expected
    .filter(({ text }, at) => !Buffer.from(text).equals(tables[at]?.bytes ?? new Uint8Array()))
    .map(({ name }) => name);
  const added = tables.slice(expected.length).map((_, at) => `table ${expected.length + at + 1}`);
  const all = [...differing, ...added];
  return {
    origin: 'ours',
    report,
    bytes: sha256 === report.content?.sha256 ? 'identical' : 'changed',
    figures: all.length === 0 ? 'identical' : 'changed',
    differing: all,
  };
}

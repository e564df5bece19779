import type { Report, ReportContent } from '../../shared/domain/reports/report.ts';
import { FileSettings } from '../../shared/settings.ts';
import { sha256Of } from '../../shared/sha256.ts';
import { files } from '../../shared/storage/files.ts';
import { pack, unpack } from '../../shared/storage/pack.ts';
import { s3Client } from '../../shared/storage/s3-client.ts';
import { vocabularyOf } from '../../shared/words/vocabulary.ts';
import { buildOnce } from '../build-once.ts';
import type { EncodedSnapshot } from './encode-snapshot.ts';

export const reportFiles = buildOnce(() => {
  const settings = FileSettings.parse(process.env);
  return files(s3Client(settings), settings.REPORT_BUCKET);
});

/** Two releases may render a snapshot to different bytes, so the path is the hash of the PDF. */
export const pdfPath = ({ sha256 }: Pick<ReportContent, 'sha256'>) => `reports/${sha256}.pdf`;
export const snapshotPath = (sha256: string) => `snapshots/${sha256}.json.gz`;
/** Two releases may word a report differently, so the path is the hash of the document. */
export const documentPath = (sha256: string) => `reports/${sha256}.json`;

/** Contains no text of a caller; a draft is called so in its language. */
export function pdfName({ kind, language, includeDrafts, asOf, reportId }: Report): string {
  const draft = includeDrafts ? [vocabularyOf[language].reviewStatus.draft] : [];
  const parts = [kind.replaceAll('_', '-'), ...draft, asOf, reportId.slice(0, 8)];
  return `${parts.join('-')}.pdf`;
}

/** @returns the SHA-256 of the PDF, which names it */
export async function storePdf(report: Report, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Of(bytes);
  const as = { type: 'application/pdf', name: pdfName(report) };
  await reportFiles().put(pdfPath({ sha256 }), bytes, as);
  return sha256;
}

/** The PDF as it was rendered; undefined if missing or damaged. */
export async function findPdf(content: ReportContent): Promise<Uint8Array | undefined> {
  const bytes = await reportFiles().get(pdfPath(content));
  return bytes && sha256Of(bytes) === content.sha256 ? bytes : undefined;
}

export function storeSnapshot({ reportId, sha256, content }: EncodedSnapshot): Promise<void> {
  const as = { type: 'application/gzip', name: `${reportId}.json.gz` };
  return reportFiles().put(snapshotPath(sha256), pack(content), as);
}

/** The snapshot as it was stored; undefined if missing or damaged. */
export async function findSnapshot(sha256: string): Promise<Uint8Array | undefined> {
  const packed = await reportFiles().get(snapshotPath(sha256));
  if (!packed) return undefined;
  const content = unpackIfSound(packed);
  return content && sha256Of(content) === sha256 ? content : undefined;
}

function unpackIfSound(packed: Uint8Array): Uint8Array | undefined {
  try {
    return unpack(packed);
  } catch {
    return undefined;
  }
}

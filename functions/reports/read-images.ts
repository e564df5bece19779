import type { ReportKind } from '../../shared/domain/reports/report-kind.ts';
import type { ReportPhotograph } from '../../shared/domain/snapshot/selection/photographs.ts';
import type { Snapshot } from '../../shared/domain/snapshot/snapshot.ts';
import { fitToPrint } from '../../shared/images/fit-to-print.ts';
import { printedPng } from '../../shared/pdf/emblem/png.ts';
import type { PrintedImage } from '../../shared/pdf/printed-photograph.ts';
import { widthOfColumns } from '../../shared/pdf/theme.ts';
import type { Images } from '../../shared/pdf/typesetter.ts';
import { countPhotographColumns } from '../../shared/report/photograph-columns.ts';
import { sha256Of } from '../../shared/sha256.ts';
import { filePath } from '../evidence/file-path.ts';
import { log } from '../log.ts';
import { emblemPath } from '../programmes/emblem-files.ts';
import { reportFiles } from './report-files.ts';

/** As many pixels as its columns of the page have at 200 dots per inch; a photograph is not higher than it is wide. */
function countPixels(kind: ReportKind, photograph: ReportPhotograph): number {
  const points = widthOfColumns(countPhotographColumns(kind, photograph));
  return Math.ceil((points / 72) * 200);
}

/**
 * The emblem and the photographs of a report by the hash that its snapshot has. One that was erased since is missing, so that its place is a
 * marked gap. One photograph is read at a time, since a decoded one may take some hundred megabytes.
 */
export async function readImages({
  identity,
  photographs = [],
  records,
  scope,
}: Pick<Snapshot, 'identity' | 'photographs' | 'records' | 'scope'>): Promise<Images> {
  const found = new Map<string, PrintedImage>();
  const emblem = identity?.emblem;
  if (emblem?.kind === 'png') {
    const bytes = await readFile(emblemPath(records.programme.programmeId, emblem.png), emblem.png);
    if (bytes) found.set(emblem.png, printedPng(bytes));
  }
  for (const photograph of photographs) {
    const printed = await readPhotograph(photograph, countPixels(scope.kind, photograph));
    if (printed) found.set(photograph.sha256, printed);
    else log.warn('photograph of a report is gone', { evidenceId: photograph.evidenceId });
  }
  return found;
}

async function readPhotograph(
  named: ReportPhotograph,
  maxSide: number,
): Promise<PrintedImage | undefined> {
  const bytes = await readFile(filePath(named), named.sha256);
  return bytes && fitToPrint(bytes, { maxWidth: maxSide, maxHeight: maxSide });
}

/** A file, if it is still there and what it was. */
async function readFile(path: string, sha256: string): Promise<Uint8Array | undefined> {
  const bytes = await reportFiles().get(path);
  return bytes && sha256Of(bytes) === sha256 ? bytes : undefined;
}

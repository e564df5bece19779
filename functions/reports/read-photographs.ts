import type { ReportPhotograph } from '../../shared/domain/snapshot/selection/photographs.ts';
import type { Snapshot } from '../../shared/domain/snapshot/snapshot.ts';
import { fitToPrint } from '../../shared/images/fit-to-print.ts';
import type { PrintedPhotograph } from '../../shared/pdf/printed-photograph.ts';
import { sha256Of } from '../../shared/sha256.ts';
import { filePath } from '../evidence/file-path.ts';
import { log } from '../log.ts';
import { reportFiles } from './report-files.ts';

/** The width of a page's text, 170 mm, at 200 dots per inch. */
const maxSide = 1_339;

/**
 * The photographs of a report by the hash that its snapshot has. One that was erased since is missing, so that its place is a marked gap.
 * One is read at a time, since a decoded one may take some hundred megabytes.
 */
export async function readPhotographs({
  photographs = [],
}: Pick<Snapshot, 'photographs'>): Promise<ReadonlyMap<string, PrintedPhotograph>> {
  const found = new Map<string, PrintedPhotograph>();
  for (const photograph of photographs) {
    const printed = await readPhotograph(photograph);
    if (printed) found.set(photograph.sha256, printed);
    else log.warn('photograph of a report is gone', { evidenceId: photograph.evidenceId });
  }
  return found;
}

async function readPhotograph(named: ReportPhotograph): Promise<PrintedPhotograph | undefined> {
  const bytes = await reportFiles().get(filePath(named));
  if (!bytes || sha256Of(bytes) !== named.sha256) return undefined;
  return fitToPrint(bytes, { maxWidth: maxSide, maxHeight: maxSide });
}

import type { Stored } from '../../shared/domain/history/record.ts';
import { lost } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { log } from '../log.ts';
import { note } from './note.ts';

/** Notes that the PDF of a ready report is not where it was put: from then on the report waits to be made again. */
export function withoutLostFile(stored: Stored<Report>): Promise<Stored<Report>> {
  log.error('file of a report lost', { reportId: stored.record.reportId, file: 'pdf' });
  return note(stored, 'lose_file', lost);
}

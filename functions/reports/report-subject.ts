import type { Report } from '../../shared/domain/reports/report.ts';
import type { ReportInputs } from '../../shared/domain/snapshot/snapshot.ts';

/** The part of a programme that a report covers. */
export type ReportSubject = Pick<Report, 'projectId' | 'meetingId' | 'knownAt'>;
export type SubjectOfKind = ReportSubject & Pick<Report, 'kind'>;

/** Reads the records of a report. */
export type Gather = (programmeId: string, asked: SubjectOfKind) => Promise<ReportInputs>;

import type { Report } from '../../shared/domain/reports/report.ts';
import type { Gathered } from '../../shared/domain/reports/snapshot.ts';

/** Which part of a programme a report is about. */
export type ReportSubject = Pick<Report, 'projectId' | 'meetingId'>;
export type SubjectOfKind = ReportSubject & Pick<Report, 'kind'>;

/** Reads the records of a report; what freezes a lost snapshot again is given it. */
export type Gather = (programmeId: string, asked: SubjectOfKind) => Promise<Gathered>;

import type { TimeZone } from '../dates.ts';
import type { Reopening } from '../history/reopening.ts';
import type { Identity } from '../identity/identity.ts';
import type { Redefinition } from '../meaning/redefinition.ts';
import { sortInOrder } from '../order.ts';
import type { ProgrammeRecords, ProjectRecords } from '../owned-records.ts';
import type { People } from '../person.ts';
import { Problem } from '../problem.ts';
import type { DataQuality } from '../quality/data-quality.ts';
import type { Report } from '../reports/report.ts';
import { type ReportKind, showsDrafts } from '../reports/report-kind.ts';
import type { Invitation } from '../review/invitation.ts';
import type { Counts } from './selection/counts.ts';
import { selectIdentity, withoutIdentities } from './selection/identity.ts';
import { type MeetingContent, type MeetingExtras, selectMeeting } from './selection/meeting.ts';
import { selectPeople } from './selection/people.ts';
import type { ReportPhotograph } from './selection/photographs.ts';
import { type ProgrammeExtras, selectProgramme } from './selection/programme.ts';
import { selectQuality } from './selection/quality.ts';
import { selectSheet } from './selection/sheet.ts';

/** Raised by each release that changes what a snapshot contains. A release reads only its own format. */
export const snapshotFormat = 5;

/** What a report is made with. */
export type Making = {
  /** Versions of the engine and of the composition: another one is another report. */
  readonly engine: string;
  readonly composition: string;
  /** In which the days of a programme are that names no time zone. */
  readonly timeZone: TimeZone;
  /** Where the deployment lets anybody verify printed reports. */
  readonly publicAddress?: string | undefined;
};

/**
 * Everything that one report is made from: the same snapshot gives the same document. It does not contain the time at which it
 * was taken, so unchanged records give the same snapshot again.
 */
export type Snapshot = {
  readonly format: typeof snapshotFormat;
  readonly engine: string;
  readonly composition: string;
  /** In which it prints the days of moments. */
  readonly timeZone: TimeZone;
  /** Where it can be verified, as printed with its fingerprint; absent from drafts, and where the programme prints no code. */
  readonly publicAddress?: string;
  /** Of a report on what was known earlier, whose id does not follow from its snapshot. */
  readonly reportId?: string;
  readonly scope: Pick<
    Report,
    | 'kind'
    | 'projectId'
    | 'experienceId'
    | 'meetingId'
    | 'language'
    | 'secondLanguage'
    | 'asOf'
    | 'includeDrafts'
    | 'knownAt'
    | 'withoutSummary'
  >;
  readonly records: ProgrammeRecords;
  readonly counts: Counts;
  /** How it looks and who publishes it; a report without one is plain. */
  readonly identity?: Identity;
  /** Those that it prints, by project and experience; a file that is gone by then is a marked gap. */
  readonly photographs?: readonly ReportPhotograph[];
  /** Of the values of a long report; absent from others. */
  readonly reopenings?: readonly Reopening[];
  /** Of the authors of these values; absent from others. */
  readonly invitations?: readonly Invitation[];
  /** Changes of the meaning of values that were made after their submission. */
  readonly redefinitions?: readonly Redefinition[];
  /** Those whom these name: role, and name where the programme names people. */
  readonly people?: People;
  /** Of the record of a meeting. */
  readonly meeting?: MeetingContent;
  /** Of a report on data quality. */
  readonly quality?: DataQuality;
};

/** The records of a report, with what is gathered from histories and from earlier reports. */
export type ReportInputs = ProgrammeRecords & { readonly beside?: ReportExtras };
type ReportExtras = ProgrammeExtras & MeetingExtras;

type Scope = Snapshot['scope'];
type Selection = Omit<Snapshot, 'format' | 'engine' | 'composition' | 'timeZone' | 'scope'>;

/** What a report of each kind is made from; nothing else can change it. */
const selections: Readonly<
  Record<ReportKind, (records: ProgrammeRecords, scope: Scope, beside: ReportExtras) => Selection>
> = {
  experience_sharing: selectProgramme,
  implementing_organisation: selectProgramme,
  good_practice_sheet: selectSheet,
  meeting_record: selectMeeting,
  data_quality: selectQuality,
};

/** Selects what belongs into a report: its subject, values as of its date, drafts only where asked for. */
export function takeSnapshot(gathered: ReportInputs, scope: Scope, making: Making): Snapshot {
  const { beside = {}, ...records } = gathered;
  const projects = sortProjects(records.projects).filter(
    ({ project }) => scope.projectId === undefined || project.projectId === scope.projectId,
  );
  const selection = selections[scope.kind]({ ...records, projects }, scope, beside);
  const people = selectPeople(selection, records);
  const identity = selectIdentity({ ...records, projects }, scope);
  const kept = withoutIdentities(withoutMembers(selection.records));
  const selected = { ...selection, ...people, ...identity, records: kept };
  const { engine, composition, publicAddress } = making;
  const timeZone = records.programme.timeZone ?? making.timeZone;
  const hasCode =
    publicAddress !== undefined && !showsDrafts(scope) && !records.programme.withoutCode;
  const address = hasCode ? { publicAddress } : {};
  return { format: snapshotFormat, engine, composition, timeZone, ...address, scope, ...selected };
}

/** Members have e-mail addresses, and a snapshot goes to everybody who gets the report. */
function withoutMembers(records: ProgrammeRecords): ProgrammeRecords {
  return { ...records, members: [] };
}

/** A PDF that an earlier release made stays, and is verified as it is. @throws Problem `report_lost` that names the format */
export function assertReadable(snapshot: { readonly format?: unknown }): void {
  const { format } = snapshot;
  if (format === snapshotFormat) return;
  const detail = `Its snapshot has format ${String(format)}; this release reads format ${snapshotFormat}. Its PDF stays as it was made; request a new report for anything else.`;
  throw new Problem('report_lost', detail);
}

/** Projects with their results and indicators, in the order that people gave them. */
export function sortProjects(projects: readonly ProjectRecords[]): readonly ProjectRecords[] {
  return sortInOrder(projects, ({ project }) => withId(project, project.projectId)).map(inOrder);
}

function inOrder(records: ProjectRecords): ProjectRecords {
  const { results, indicators } = records;
  return {
    ...records,
    results: sortInOrder(results, (each) => withId(each, each.resultId)),
    indicators: sortInOrder(indicators, (each) => withId(each, each.indicatorId)),
  };
}

const withId = <Each extends object>(record: Each, id: string) => ({ ...record, id });

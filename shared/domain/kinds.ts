import type { Assessment } from './evaluation/assessment.ts';
import type { Asset } from './evaluation/asset.ts';
import type { Condition } from './evaluation/condition.ts';
import type { Recommendation } from './evaluation/recommendation.ts';
import type { Evidence } from './evidence.ts';
import type { CommonIndicator } from './framework/common-indicator.ts';
import type { Indicator } from './framework/indicator.ts';
import type { Result } from './framework/result.ts';
import type { Kept } from './history/record.ts';
import type { ActionItem } from './meetings/action-item.ts';
import type { Dissemination } from './meetings/dissemination.ts';
import type { ImplementerReport } from './meetings/implementer-report.ts';
import type { Meeting } from './meetings/meeting.ts';
import type { Requirement } from './meetings/requirement.ts';
import type { Statement } from './meetings/statement.ts';
import type { Member } from './programme/member.ts';
import type { Organisation } from './programme/organisation.ts';
import type { Programme } from './programme/programme.ts';
import type { Project } from './programme/project.ts';
import type { Report } from './reports/report.ts';
import type { Closing } from './review/closing.ts';
import type { Experience } from './sharing/experience.ts';
import type { Feature } from './sharing/feature.ts';
import type { Lesson } from './sharing/lesson.ts';
import type { Value } from './values/value.ts';

/** Every kind of record, by name. */
export type Entities = {
  programme: Programme;
  member: Member;
  organisation: Organisation;
  commonIndicator: CommonIndicator;
  closing: Closing;
  project: Project;
  result: Result;
  indicator: Indicator;
  value: Value;
  evidence: Evidence;
  experience: Experience;
  lesson: Lesson;
  assessment: Assessment;
  feature: Feature;
  recommendation: Recommendation;
  condition: Condition;
  asset: Asset;
  report: Report;
  meeting: Meeting;
  statement: Statement;
  implementerReport: ImplementerReport;
  requirement: Requirement;
  actionItem: ActionItem;
  dissemination: Dissemination;
};
export type Kind = keyof Entities;

/** What identifies a record of each kind. */
export type Keys = {
  programme: Pick<Programme, 'programmeId'>;
  member: Pick<Member, 'programmeId' | 'memberId'>;
  organisation: Pick<Organisation, 'programmeId' | 'organisationId'>;
  commonIndicator: Pick<CommonIndicator, 'programmeId' | 'commonIndicatorId'>;
  closing: Pick<Closing, 'programmeId' | 'closingId'>;
  project: Pick<Project, 'projectId'>;
  result: Pick<Result, 'projectId' | 'resultId'>;
  indicator: Pick<Indicator, 'projectId' | 'indicatorId'>;
  value: Pick<Value, 'projectId' | 'indicatorId' | 'periodStart'>;
  evidence: Pick<Evidence, 'projectId' | 'evidenceId'>;
  experience: Pick<Experience, 'projectId' | 'experienceId'>;
  lesson: Pick<Lesson, 'projectId' | 'lessonId'>;
  assessment: Pick<Assessment, 'programmeId' | 'assessmentId'>;
  feature: Pick<Feature, 'programmeId' | 'featureId'>;
  recommendation: Pick<Recommendation, 'programmeId' | 'recommendationId'>;
  condition: Pick<Condition, 'programmeId' | 'conditionId'>;
  asset: Pick<Asset, 'projectId' | 'assetId'>;
  report: Pick<Report, 'reportId'>;
  meeting: Pick<Meeting, 'programmeId' | 'meetingId'>;
  statement: Pick<Statement, 'programmeId' | 'meetingId' | 'statementId'>;
  implementerReport: Pick<ImplementerReport, 'programmeId' | 'meetingId' | 'projectId'>;
  requirement: Pick<Requirement, 'programmeId' | 'meetingId' | 'requirementId'>;
  actionItem: Pick<ActionItem, 'programmeId' | 'actionItemId'>;
  dissemination: Pick<Dissemination, 'reportId' | 'disseminationId'>;
};

/** What a list is asked within; `programme` lists the programmes of one member, or all of them. */
export type Parents = {
  programme: { readonly memberId: string } | { readonly all: true };
  member: Pick<Member, 'programmeId'>;
  organisation: Pick<Organisation, 'programmeId'>;
  commonIndicator: Pick<CommonIndicator, 'programmeId'>;
  closing: Pick<Closing, 'programmeId'>;
  project: Pick<Project, 'programmeId'>;
  result: Pick<Result, 'projectId'>;
  indicator: Pick<Indicator, 'projectId'>;
  value: Pick<Value, 'projectId' | 'indicatorId'>;
  evidence: Pick<Evidence, 'projectId'>;
  experience: Pick<Experience, 'projectId'>;
  lesson: Pick<Lesson, 'projectId'>;
  assessment: Pick<Assessment, 'programmeId'>;
  feature: Pick<Feature, 'programmeId'>;
  recommendation: Pick<Recommendation, 'programmeId'>;
  condition: Pick<Condition, 'programmeId'>;
  asset: Pick<Asset, 'projectId'>;
  report: Pick<Report, 'programmeId'>;
  meeting: Pick<Meeting, 'programmeId'>;
  statement: Pick<Statement, 'programmeId' | 'meetingId'>;
  implementerReport: Pick<ImplementerReport, 'programmeId' | 'meetingId'>;
  requirement: Pick<Requirement, 'programmeId' | 'meetingId'>;
  actionItem: Pick<ActionItem, 'programmeId'>;
  dissemination: Pick<Dissemination, 'reportId'>;
};

/** What a project owns: the name of each list, and the kind of its records. */
export const ownedByProject = {
  results: 'result',
  indicators: 'indicator',
  values: 'value',
  evidence: 'evidence',
  experiences: 'experience',
  lessons: 'lesson',
  assets: 'asset',
} as const satisfies Readonly<Record<string, Kind>>;

/** What a programme owns beside its projects. Members are read with the rest, and leave the system in no report. */
export const ownedByProgramme = {
  members: 'member',
  organisations: 'organisation',
  commonIndicators: 'commonIndicator',
  assessments: 'assessment',
  features: 'feature',
  recommendations: 'recommendation',
  conditions: 'condition',
  closings: 'closing',
  meetings: 'meeting',
  statements: 'statement',
  implementerReports: 'implementerReport',
  requirements: 'requirement',
  actionItems: 'actionItem',
} as const satisfies Readonly<Record<string, Kind>>;

type Lists<Owned extends Readonly<Record<string, Kind>>> = {
  readonly [Name in keyof Owned]: readonly Kept<Entities[Owned[Name]]>[];
};
export type ProjectLists = Lists<typeof ownedByProject>;
export type ProgrammeLists = Lists<typeof ownedByProgramme>;

/** All that a project owns, without histories. */
export type ProjectRecords = { readonly project: Kept<Project> } & ProjectLists;

/** A programme and what lies beside it, without its projects. */
export type ProgrammeItself = { readonly programme: Kept<Programme> } & ProgrammeLists;

/** All that a programme owns, without histories. */
export type ProgrammeRecords = ProgrammeItself & { readonly projects: readonly ProjectRecords[] };

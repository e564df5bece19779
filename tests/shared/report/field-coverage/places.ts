import type { ReportKind } from '../../../../shared/domain/reports/report-kind.ts';
import type { ReportInputs } from '../../../../shared/domain/snapshot/snapshot.ts';

/** Which reports print a body, and where a programme's records contain it. */
export type Place = {
  readonly reports: readonly ReportKind[];
  readonly of: (records: ReportInputs) => object | undefined;
};

const both = ['experience_sharing', 'implementing_organisation'] as const;
const ofProgramme = ['experience_sharing'] as const;
const ofMeeting = ['experience_sharing', 'meeting_record'] as const;

/** Bodies without an entry are printed in no report, and are listed as exceptions. */
export const places: Readonly<Record<string, Place>> = {
  ProgrammeInput: { reports: ofProgramme, of: ({ programme }) => programme },
  OrganisationInput: {
    reports: [...both, 'good_practice_sheet', 'meeting_record'],
    of: ({ organisations }) => organisations[0],
  },
  ProjectInput: { reports: both, of: ({ projects }) => projects[0]?.project },
  CommonIndicatorInput: { reports: ofProgramme, of: ({ commonIndicators }) => commonIndicators[0] },
  ResultInput: { reports: both, of: ({ projects }) => projects[0]?.results[0] },
  IndicatorInput: { reports: both, of: ({ projects }) => projects[0]?.indicators[0] },
  ValueInput: { reports: both, of: ({ projects }) => projects[0]?.values[0] },
  EvidenceInput: { reports: both, of: ({ projects }) => projects[0]?.evidence[0] },
  EvidenceDescription: { reports: both, of: ({ projects }) => projects[0]?.evidence[0] },
  ExperienceInput: {
    reports: [...both, 'good_practice_sheet'],
    of: ({ projects }) => projects[0]?.experiences[0],
  },
  ValidationInput: {
    reports: [...both, 'good_practice_sheet'],
    of: ({ projects }) => projects[0]?.experiences[0]?.validation,
  },
  LessonInput: { reports: both, of: ({ projects }) => projects[0]?.lessons[0] },
  SummaryInput: { reports: ofProgramme, of: ({ summaries }) => summaries[0] },
  AssessmentInput: { reports: both, of: ({ assessments }) => assessments[0] },
  FeatureInput: { reports: ofMeeting, of: ({ features }) => features[0] },
  RecommendationInput: { reports: both, of: ({ recommendations }) => recommendations[0] },
  ResponseInput: { reports: both, of: ({ recommendations }) => recommendations[0]?.response },
  ProgressInput: {
    reports: both,
    of: ({ recommendations }) => recommendations[0]?.response?.actions[0],
  },
  ConditionInput: { reports: both, of: ({ conditions }) => conditions[0] },
  AssetInput: { reports: both, of: ({ projects }) => projects[0]?.assets[0] },
  MeetingInput: { reports: ofMeeting, of: ({ meetings }) => meetings[0] },
  StatementInput: { reports: ofMeeting, of: ({ statements }) => statements[0] },
  ImplementerReportInput: {
    reports: ['meeting_record'],
    of: ({ implementerReports }) => implementerReports[0],
  },
  RequirementInput: {
    reports: [...both, 'meeting_record'],
    of: ({ requirements }) => requirements[0],
  },
  ActionItemInput: {
    reports: [...both, 'meeting_record'],
    of: ({ actionItems }) => actionItems[0],
  },
  ActionProgress: { reports: [...both, 'meeting_record'], of: ({ actionItems }) => actionItems[1] },
  DisseminationInput: {
    reports: ['meeting_record'],
    of: ({ beside }) => beside?.disseminations?.[0],
  },
};

import * as z from 'zod';

/** Safe in a URL path, a table key and a file name; case matters. */
export const identifier = (what: string) =>
  z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
      'is not an identifier: 1 to 64 of A-Z a-z 0-9 . _ - with a letter or digit first',
    )
    .describe(what);

export const ProgrammeId = identifier(
  'The id of a programme, given by the system when it is created.',
);
export const MemberId = identifier(
  'The id of a member: made from the e-mail address of the invitation, and kept when the address changes.',
);
export const PersonId = identifier('The id of a person, by whatever address they sign in.');
export const OrganisationId = identifier(
  'The id of an organisation, chosen by the programme, for instance "yunnan-centre".',
);
export const ProjectId = identifier('The id of a project, given by the system when it is created.');
export const ResultId = identifier(
  'The id of a result, chosen by the project, for instance "outcome-1".',
);
export const IndicatorId = identifier(
  'The id of an indicator, chosen by the project, for instance "households-with-water".',
);
export const CommonIndicatorId = identifier(
  'The id of a common indicator, chosen by the programme, for instance "households-with-water".',
);
export const SiteId = identifier(
  'The id of a site, chosen by the project, for instance "ban-xor".',
);
export const PeriodId = identifier(
  'The id of a period among those of its indicator, for instance "year-1"; where it is left out, the first day of the period.',
);
export const DimensionId = identifier(
  'The id of a dimension, chosen by the programme or the indicator, for instance "sex".',
);
export const CategoryId = identifier(
  'The id of a category, chosen with its dimension, for instance "female".',
);
export const ComponentId = identifier(
  'The id of a component, chosen by the programme, for instance "infrastructure".',
);
export const EvidenceId = identifier('The id of a file, given by the system when it is announced.');
export const ExperienceId = identifier(
  'The id of an experience, given by the system when it is written.',
);
export const ImportId = identifier(
  'The id of an import, given by the system when it is announced.',
);
export const ExportId = identifier(
  'The id of an export, given by the system when it is requested.',
);
export const ReportId = identifier('The id of a report, derived from its contents.');
export const RecommendationId = identifier(
  'The id of a recommendation, chosen by the programme, for instance "evaluation-3".',
);
export const ActionId = identifier(
  'The id of an action, chosen by who answers, for instance "train-operators".',
);
export const MeetingId = identifier('The id of a meeting, given by the system when it is planned.');
export const AgendaItemId = identifier(
  'The id of an agenda item, chosen by the meeting, for instance "reports".',
);
export const StatementId = identifier(
  'The id of a statement, given by the system when it is recorded.',
);
export const RequirementId = identifier(
  'The id of a requirement, given by the system when it is issued.',
);
export type ProgrammeId = z.infer<typeof ProgrammeId>;
export type MemberId = z.infer<typeof MemberId>;
export type PersonId = z.infer<typeof PersonId>;
export type OrganisationId = z.infer<typeof OrganisationId>;
export type ProjectId = z.infer<typeof ProjectId>;
export type CommonIndicatorId = z.infer<typeof CommonIndicatorId>;
export type IndicatorId = z.infer<typeof IndicatorId>;
export type PeriodId = z.infer<typeof PeriodId>;
export type ActionId = z.infer<typeof ActionId>;
export type ReportId = z.infer<typeof ReportId>;
export type MeetingId = z.infer<typeof MeetingId>;

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

export const ProgrammeId = identifier('Given by the system when the programme is created.');
export const MemberId = identifier(
  'Stands for a person in a programme: made from the e-mail address of the invitation, and kept when the address changes.',
);
export const PersonId = identifier('Stands for one person, by whatever address they sign in.');
export const OrganisationId = identifier('Chosen by the programme, for instance "yunnan-centre".');
export const ProjectId = identifier('Given by the system when the project is created.');
export const ResultId = identifier('Chosen by the project, for instance "outcome-1".');
export const IndicatorId = identifier(
  'Chosen by the project, for instance "households-with-water".',
);
export const CommonIndicatorId = identifier(
  'Chosen by the programme, for instance "households-with-water".',
);
export const SiteId = identifier('Chosen by the project, for instance "ban-xor".');
export const PeriodId = identifier(
  'Tells a period from the others of its indicator, for instance "year-1"; where it is left out, the first day of the period.',
);
export const DimensionId = identifier(
  'Chosen by the programme or the indicator, for instance "sex".',
);
export const CategoryId = identifier('Chosen with its dimension, for instance "female".');
export const ComponentId = identifier('Chosen by the programme, for instance "infrastructure".');
export const EvidenceId = identifier('Given by the system when the file is announced.');
export const ExperienceId = identifier('Given by the system when the experience is written.');
export const ReportId = identifier('Derived from the contents of the report.');
export const RecommendationId = identifier('Chosen by the programme, for instance "evaluation-3".');
export const ActionId = identifier('Chosen by who answers, for instance "train-operators".');
export const MeetingId = identifier('Given by the system when the meeting is planned.');
export const AgendaItemId = identifier('Chosen by the meeting, for instance "reports".');
export const StatementId = identifier('Given by the system when the statement is recorded.');
export const RequirementId = identifier('Given by the system when the requirement is issued.');
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

import type { MeetingInput } from '../../shared/domain/meetings/meeting.ts';
import type { RequirementInput } from '../../shared/domain/meetings/requirement.ts';
import type { StatementInput } from '../../shared/domain/meetings/statement.ts';

/** Bodies of a meeting that the first organisation of the test programme hosts. */
export const meeting = {
  title: { en: 'Achievement summary and experience sharing' },
  type: 'achievement_summary',
  hostId: 'centre',
  time: { start: '2020-11-04T09:00', end: '2020-11-04T12:00', timeZone: 'Asia/Shanghai' },
  agenda: [
    {
      agendaItemId: 'reports',
      title: { en: 'Reports' },
      kind: 'implementing_organisation_report',
    },
    { agendaItemId: 'closing', title: { en: 'Closing' }, kind: 'closing' },
  ],
  participants: [
    {
      kind: 'delegation',
      organisationId: 'other-centre',
      count: { value: 20, precision: 'more_than' },
      role: 'delegate',
    },
  ],
} as const satisfies MeetingInput;

export const statement = {
  order: 1,
  speaker: { kind: 'representative', organisationId: 'centre' },
  agendaItemId: 'closing',
  kind: 'feature',
  text: { en: 'Small but refined.' },
} as const satisfies StatementInput;

export const requirement = {
  issuedBy: { kind: 'representative', organisationId: 'centre' },
  addressees: ['centre', 'other-centre'],
  theme: 'project_conclusion',
  text: { en: 'Plan the conclusion of the projects.' },
} as const satisfies RequirementInput;

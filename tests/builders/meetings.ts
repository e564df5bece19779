import type { ActionItem } from '../../shared/domain/meetings/action-item.ts';
import type { Dissemination } from '../../shared/domain/meetings/dissemination.ts';
import type { Download } from '../../shared/domain/meetings/download.ts';
import type { ImplementerReport } from '../../shared/domain/meetings/implementer-report.ts';
import type { Meeting } from '../../shared/domain/meetings/meeting.ts';
import type { Requirement } from '../../shared/domain/meetings/requirement.ts';
import type { Statement } from '../../shared/domain/meetings/statement.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { ids, meta } from './records.ts';

/** Records of a meeting that fit their schema and each other. */
const { programmeId, projectId } = ids;
const ofMeeting = { programmeId, meetingId: 'meeting-1' };
const speaker = { kind: 'representative', organisationId: 'north-centre' } as const;

export function aMeeting(fields: Partial<Versioned<Meeting>> = {}): Versioned<Meeting> {
  return {
    ...ofMeeting,
    title: { en: 'Achievement summary' },
    type: 'achievement_summary',
    hostId: 'north-centre',
    time: { start: '2026-10-01', timeZone: 'Asia/Shanghai' },
    status: 'held',
    ...meta,
    ...fields,
  };
}

export function aStatement(fields: Partial<Versioned<Statement>> = {}): Versioned<Statement> {
  const text = { en: 'Small but refined.' };
  const statementId = 'statement-1';
  return {
    ...ofMeeting,
    statementId,
    order: 1,
    speaker,
    kind: 'feature',
    text,
    ...meta,
    ...fields,
  };
}

export function anImplementerReport(
  fields: Partial<Versioned<ImplementerReport>> = {},
): Versioned<ImplementerReport> {
  return {
    ...ofMeeting,
    projectId,
    reportId: 'report-1',
    snapshotSha256: 'a'.repeat(64),
    asOf: '2026-06-30',
    ...meta,
    ...fields,
  };
}

export function aRequirement(fields: Partial<Versioned<Requirement>> = {}): Versioned<Requirement> {
  return {
    ...ofMeeting,
    requirementId: 'requirement-1',
    issuedBy: speaker,
    addressees: ['north-centre'],
    theme: 'project_conclusion',
    text: { en: 'Plan the conclusion of the projects.' },
    ...meta,
    ...fields,
  };
}

export function anActionItem(fields: Partial<Versioned<ActionItem>> = {}): Versioned<ActionItem> {
  return {
    programmeId,
    actionItemId: 'action-1',
    origin: { kind: 'requirement', meetingId: 'meeting-1', requirementId: 'requirement-1' },
    what: { en: 'Write the handover plan.' },
    organisationId: 'north-centre',
    status: 'open',
    ...meta,
    ...fields,
  };
}

export function aDissemination(
  fields: Partial<Versioned<Dissemination>> = {},
): Versioned<Dissemination> {
  return {
    programmeId,
    reportId: 'report-1',
    disseminationId: 'dissemination-1',
    recipient: { kind: 'organisation', organisationId: 'north-centre' },
    sentOn: '2026-11-05',
    channel: 'email',
    ...meta,
    ...fields,
  };
}

export function aDownload(fields: Partial<Download> = {}): Download {
  return {
    reportId: 'report-1',
    day: '2026-11-05',
    memberId: 'officer-1',
    role: 'implementer',
    organisationId: 'north-centre',
    ...fields,
  };
}

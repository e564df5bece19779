import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../../shared/domain/snapshot/snapshot.ts';
import { composeReport, tableOf } from '../../builders/compose-report.ts';
import { fullProgramme } from '../../builders/full-programme.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import { aMember, anAuthor, anIndicator, aValue, making, meta } from '../../builders/records.ts';

const caption = 'Approvals by inviter of the author';
const value = (periodStart: string, approvedBy: string, submittedAt: string) =>
  aValue({
    periodStart,
    authors: [anAuthor('officer-1')],
    submission: { by: 'officer-1', at: submittedAt },
    review: { by: approvedBy, at: '2026-12-31T08:00:00.000Z' },
  });
const starts = ['2026-01-01', '2027-01-01', '2028-01-01'] as const;
const later = '2026-12-24T08:00:00.000Z';
const records = programmeRecords({
  members: [
    aMember({ memberId: 'officer-1', createdBy: 'lead-1-of-two' }),
    aMember({ memberId: 'lead-1-of-two', role: 'coordinator' }),
    aMember({ memberId: 'lead-2-of-two', role: 'coordinator' }),
  ],
  projects: [
    projectRecords({
      indicators: [
        anIndicator({
          periods: starts.map((periodStart) => ({
            periodStart,
            periodEnd: `${periodStart.slice(0, 4)}-12-31`,
          })),
        }),
      ],
      values: [
        value(starts[0], 'lead-1-of-two', meta.createdAt),
        value(starts[1], 'lead-1-of-two', later),
        value(starts[2], 'lead-2-of-two', later),
      ],
    }),
  ],
});

describe('the audit annex', () => {
  test('counts approvals by who had invited the author, and those of new authors', () => {
    expect(tableOf(composeReport(records), caption)).toEqual([
      ['coordinator 1', 'coordinator 1, the approver', '2', '1'],
      ['coordinator 2', 'coordinator 1', '1', '0'],
    ]);
  });

  test('has no such table if nothing is approved', () => {
    const projects = records.projects.map((project) => ({ ...project, values: [] }));
    expect(tableOf(composeReport({ ...records, projects }), caption)).toEqual([]);
  });
});

test.each([
  ['experience_sharing', {}],
  ['implementing_organisation', { projectId: 'project-1' }],
  ['good_practice_sheet', { projectId: 'project-1', experienceId: 'experience-1' }],
  ['meeting_record', { meetingId: 'meeting-1' }],
  ['data_quality', {}],
] as const)('a snapshot for %s has no member and no e-mail address', (kind, fields) => {
  const scope = { kind, language: 'en', asOf: '2030-01-01', includeDrafts: true, ...fields };
  const snapshot = takeSnapshot(fullProgramme(), scope as never, making);
  expect(snapshot.records.members).toEqual([]);
  expect(JSON.stringify(snapshot)).not.toMatch(/[a-z]@[a-z]/);
});

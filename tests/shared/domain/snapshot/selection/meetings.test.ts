import { describe, expect, test } from 'vitest';
import { selectMeetings } from '../../../../../shared/domain/snapshot/selection/meetings.ts';
import {
  aMeeting,
  anActionItem,
  anImplementerReport,
  aRequirement,
  aStatement,
} from '../../../../builders/meetings.ts';
import { programmeRecords, projectRecords } from '../../../../builders/owned.ts';
import { aProject } from '../../../../builders/records.ts';

const records = programmeRecords({
  meetings: [aMeeting({ status: 'concluded' })],
  statements: [
    aStatement({ statementId: 'a', kind: 'feature' }),
    aStatement({ statementId: 'b', kind: 'overall_progress' }),
  ],
  implementerReports: [anImplementerReport()],
  requirements: [aRequirement()],
  actionItems: [anActionItem()],
});
const scope = { kind: 'experience_sharing', asOf: '2026-10-01', includeDrafts: false } as const;
const counts = (lists: ReturnType<typeof selectMeetings>) =>
  Object.fromEntries(Object.entries(lists).map(([name, { length }]) => [name, length]));
const nothing = {
  meetings: 0,
  statements: 0,
  implementerReports: 0,
  requirements: 0,
  actionItems: 0,
};

describe('meetings in a report', () => {
  test('of a programme: meetings concluded by its date, with their statements', () => {
    expect(counts(selectMeetings(records, scope))).toEqual({
      meetings: 1,
      statements: 2,
      implementerReports: 0,
      requirements: 1,
      actionItems: 1,
    });
  });

  test('of a programme: nothing of a later meeting', () => {
    expect(counts(selectMeetings(records, { ...scope, asOf: '2026-09-30' }))).toEqual(nothing);
  });

  test('of a programme: a meeting that is not concluded only if drafts are included', () => {
    const held = { ...records, meetings: [aMeeting({ status: 'held' })] };
    expect(counts(selectMeetings(held, scope))).toEqual(nothing);
    expect(selectMeetings(held, { ...scope, includeDrafts: true }).meetings).toHaveLength(1);
  });

  test('of one project: only the requirements and actions of its organisation, so nothing else changes its bytes', () => {
    const one = { ...scope, kind: 'implementing_organisation' } as const;
    const of = (organisationId: string) => ({
      ...records,
      projects: [projectRecords({ project: aProject({ organisationId }) })],
    });
    expect(counts(selectMeetings(of('north-centre'), one))).toEqual({
      ...nothing,
      requirements: 1,
      actionItems: 1,
    });
    expect(counts(selectMeetings(of('south-centre'), one))).toEqual(nothing);
  });
});

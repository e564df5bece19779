import { describe, expect, test } from 'vitest';
import { presentReport } from '../../../../shared/domain/meetings/implementer-report.ts';
import type { Report } from '../../../../shared/domain/reports/report.ts';
import { aReport } from '../../../builders/records.ts';
import { codeOf } from '../problem-of.ts';

const place = { programmeId: 'programme-1', meetingId: 'meeting-1', projectId: 'project-1' };
const report = (fields: Partial<Report> = {}) =>
  aReport({
    kind: 'implementing_organisation',
    projectId: 'project-1',
    status: 'ready',
    ...fields,
  });

describe('a report at a meeting', () => {
  test('is presented with the hash of its figures, which cannot change', () => {
    const given = { reportId: 'report-1', agendaItemId: 'reports' };
    expect(presentReport(place, given, report())).toEqual({
      ...place,
      ...given,
      snapshotSha256: 'a'.repeat(64),
      asOf: '2026-06-30',
    });
  });

  test.each([
    ['that does not exist', undefined],
    ['of another project', report({ projectId: 'project-2' })],
    ['of another programme', report({ programmeId: 'programme-2' })],
    ['of the whole programme', aReport({ status: 'ready' })],
    ['that is not ready', report({ status: 'queued' })],
    ['with drafts', report({ includeDrafts: true })],
  ])('cannot be one %s', (_, found) => {
    expect(codeOf(() => presentReport(place, { reportId: 'report-1' }, found))).toBe(
      'invalid_request',
    );
  });
});

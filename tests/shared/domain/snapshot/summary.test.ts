import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../../../shared/domain/snapshot/snapshot.ts';
import { programmeRecords } from '../../../builders/owned.ts';
import { aSummary, ids, making } from '../../../builders/records.ts';

const scope = {
  kind: 'experience_sharing',
  language: 'en',
  asOf: '2026-06-30',
  includeDrafts: false,
} as const;
const summaries = [
  aSummary({ summaryId: 'old', asOf: '2026-03-31' }),
  aSummary({ summaryId: 'now', asOf: '2026-06-30', publishedOn: '2026-08-01' }),
  aSummary({ summaryId: 'later', asOf: '2026-07-01' }),
  aSummary({
    summaryId: 'draft',
    asOf: '2026-06-30',
    status: 'draft',
    changedAt: '2026-12-01T00:00:00.000Z',
  }),
  aSummary({ summaryId: 'of-project', projectId: ids.projectId }),
  aSummary({ summaryId: 'of-another', projectId: 'another' }),
];

function taken(fields: object): readonly string[] {
  const records = programmeRecords({ summaries });
  const snapshot = takeSnapshot(records, { ...scope, ...fields }, making);
  return snapshot.records.summaries.map(({ summaryId }) => summaryId);
}

describe('a report has of the summaries', () => {
  test('the newest published one of its subject that is not of a later day, whenever it was published', () => {
    expect(taken({})).toEqual(['now']);
    expect(taken({ asOf: '2026-06-29' })).toEqual(['old']);
    expect(taken({ asOf: '2026-03-30' })).toEqual([]);
    expect(taken({ kind: 'implementing_organisation', projectId: ids.projectId })).toEqual([
      'of-project',
    ]);
  });

  test('the draft where drafts are asked for', () => {
    expect(taken({ includeDrafts: true })).toEqual(['draft']);
  });

  test('none where the request leaves it out, or the kind has none', () => {
    expect(taken({ withoutSummary: true })).toEqual([]);
    expect(taken({ kind: 'data_quality' })).toEqual([]);
  });

  test('of two of one day the one that was changed last', () => {
    const records = programmeRecords({
      summaries: [
        aSummary({ summaryId: 'a', changedAt: '2026-08-02T00:00:00.000Z' }),
        aSummary({ summaryId: 'b', changedAt: '2026-08-01T00:00:00.000Z' }),
      ],
    });
    expect(takeSnapshot(records, scope, making).records.summaries).toMatchObject([
      { summaryId: 'a' },
    ]);
  });
});

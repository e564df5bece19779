import { describe, expect, test } from 'vitest';
import type { Member } from '../../../shared/domain/programme/member.ts';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { takeSnapshot } from '../../../shared/domain/snapshot/snapshot.ts';
import { compose } from '../../../shared/report/compose.ts';
import { composeReport, fingerprint, tableOf } from '../../builders/compose-report.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import {
  aMember,
  anAuthor,
  anIndicator,
  aProgramme,
  aValue,
  making,
  meta,
} from '../../builders/records.ts';

const ids = {
  first: '1f2e3d4c5b6a79880010',
  second: '2f2e3d4c5b6a79880020',
  officer: '3f2e3d4c5b6a79880030',
} as const;
const years = ['2026', '2027', '2028'];
const approvers = [ids.first, ids.second, ids.first];
const caption = 'Approvals by inviter of the author';

/** Three values of one officer, approved by two coordinators. */
function recordsWith(
  members: readonly Partial<Member>[],
  namesPeople?: boolean,
  indicatorIds: readonly string[] = ['indicator-1'],
) {
  return programmeRecords({
    programme: aProgramme(namesPeople === undefined ? {} : { namesPeople }),
    members: [
      aMember({ memberId: ids.officer, role: 'implementer', createdBy: ids.first }),
      ...members.map(aMember),
    ],
    projects: [
      projectRecords({
        indicators: indicatorIds.map((indicatorId) =>
          anIndicator({
            indicatorId,
            periods: years.map((year) => ({
              periodStart: `${year}-01-01`,
              periodEnd: `${year}-12-31`,
            })),
          }),
        ),
        values: indicatorIds.flatMap((indicatorId) =>
          years.map((year, at) =>
            aValue({
              indicatorId,
              periodStart: `${year}-01-01`,
              authors: [anAuthor(ids.officer)],
              submission: { by: ids.officer, at: meta.createdAt },
              review: { by: approvers[at] ?? '', at: '2026-12-31T08:00:00.000Z' },
            }),
          ),
        ),
      }),
    ],
  });
}

const lead = (memberId: string, more: Partial<Member> = {}): Partial<Member> => ({
  memberId,
  role: 'coordinator',
  ...more,
});
const approversIn = (members: readonly Partial<Member>[], namesPeople?: boolean) =>
  tableOf(composeReport(recordsWith(members, namesPeople)), caption).map(([approver]) => approver);

describe('a report names people', () => {
  test('by role, numbered where several have it', () => {
    const both = [lead(ids.first), lead(ids.second)];
    expect(approversIn(both)).toEqual(['coordinator 1', 'coordinator 2']);
    const mixed = [lead(ids.first), lead(ids.second, { role: 'reader' })];
    expect(approversIn(mixed)).toEqual(['coordinator', 'reader']);
  });

  test('by role where no member has the id: an administrator', () => {
    expect(approversIn([lead(ids.first)])).toEqual(['coordinator', 'administrator']);
  });

  test('by name only where the programme names people', () => {
    const named = [lead(ids.first, { name: 'Somchai' }), lead(ids.second)];
    expect(approversIn(named)).toEqual(['coordinator 1', 'coordinator 2']);
    expect(approversIn(named, true)).toEqual(['Somchai', 'coordinator']);
  });

  test('by role if they left', () => {
    const left = [lead(ids.first, { name: 'Somchai', status: 'revoked' }), lead(ids.second)];
    expect(approversIn(left, true)).toEqual(['coordinator 1', 'coordinator 2']);
  });
});

test('the snapshot has no name unless the programme names people', () => {
  const named = [lead(ids.first, { name: 'Somchai' }), lead(ids.second, { name: 'Keo' })];
  const scope = { kind: 'experience_sharing', language: 'en', asOf: '2030-01-01' } as const;
  const taken = (namesPeople: boolean) =>
    JSON.stringify(
      takeSnapshot(recordsWith(named, namesPeople), { ...scope, includeDrafts: false }, making),
    );
  expect(taken(false)).not.toContain('Somchai');
  expect(taken(true)).toContain('Somchai');
});

const scope = { kind: 'experience_sharing', asOf: '2030-01-01', includeDrafts: true } as const;
const leads = [lead(ids.first), lead(ids.second)];

test.each(ReportLanguage.options)('nothing printed in %s has a piece of an id', (language) => {
  const snapshot = takeSnapshot(recordsWith(leads), { ...scope, language }, making);
  const { attachments: _, ...printed } = compose(snapshot, fingerprint);
  const text = JSON.stringify(printed);
  expect(text).toContain(language === 'en' ? 'coordinator\u00a02' : 'V1');
  for (const id of Object.values(ids)) expect(text).not.toContain(id.slice(0, 6));
});

test('the file of all values of a large report has roles too', () => {
  const indicatorIds = Array.from({ length: 400 }, (_, at) => `indicator-${at}`);
  const { attachments = [] } = composeReport(recordsWith(leads, false, indicatorIds));
  const file = attachments.find(({ name }) => name === 'values.csv');
  const text = file?.text ?? '';
  expect(text).toMatch(/,2026-12-31,coordinator\s2,/);
  for (const id of Object.values(ids)) expect(text).not.toContain(id.slice(0, 6));
});

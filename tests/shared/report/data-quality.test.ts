import { describe, expect, test } from 'vitest';
import type { FindingKind } from '../../../shared/domain/quality/finding.ts';
import { takeSnapshot } from '../../../shared/domain/snapshot/snapshot.ts';
import { maySeeReport } from '../../../shared/domain/visibility.ts';
import type { ReportDocument } from '../../../shared/pdf/document.ts';
import {
  cellsOf,
  composeReport,
  sectionOf,
  tableOf,
  textOfSection,
} from '../../builders/compose-report.ts';
import { programmeRecords, projectRecords, reportedFigure } from '../../builders/owned.ts';
import {
  aLesson,
  anIndicator,
  anOrganisation,
  aReport,
  aValue,
  making,
} from '../../builders/records.ts';

const scope = {
  kind: 'data_quality',
  language: 'en',
  asOf: '2027-12-31',
  includeDrafts: false,
} as const;
const evidence = [{ title: 'List' }];
const periods = ['2026', '2027'].map((year) => ({
  periodStart: `${year}-01-01`,
  periodEnd: `${year}-06-30`,
}));
const records = programmeRecords({
  projects: [
    projectRecords({
      indicators: [anIndicator({ periods })],
      values: [
        aValue({ actual: reportedFigure('71'), version: 3 }),
        aValue({ periodStart: '2027-01-01', periodEnd: '2027-06-30', status: 'draft' }),
      ],
    }),
  ],
});
const report = composeReport(records, scope);
const rowsFound = (document: ReportDocument, kind: FindingKind) =>
  sectionOf(document, `found-${kind}`).flatMap((block) =>
    block.block === 'table' ? cellsOf(block) : [],
  );

describe('the data quality report', () => {
  test('lists overdue values and values without evidence, each with its record', () => {
    const address = 'indicators/households/values';
    expect(rowsFound(report, 'overdue').map((row) => row.slice(0, 4))).toEqual([
      ['Households with safe tap water', '30 Jun 2027', 'draft', `${address}/2027-01-01`],
    ]);
    expect(rowsFound(report, 'without_evidence').map((row) => row.slice(2))).toEqual([
      ['Completion report of the project', `${address}/2026-01-01`, '3'],
    ]);
  });

  test('says of an overdue value that nobody has started it, and where to record it', () => {
    const projects = records.projects.map((each) => ({ ...each, values: [] }));
    const [row] = rowsFound(composeReport({ ...records, projects }, scope), 'overdue');
    expect(row?.slice(2, 4)).toEqual(['not started', 'indicators/households/values/2026-01-01']);
  });

  test('counts values, and the share with evidence', () => {
    const counts = Object.fromEntries(tableOf(report, 'Coverage'));
    expect(counts).toMatchObject({
      'Approved values': '1',
      'Draft values': '1',
      'Share with evidence': '0%',
    });
  });

  test('has a section for each kind of finding that there is, and names what is in order', () => {
    expect(textOfSection(report, 'found-direction_conflict')).toBe('');
    const overview = textOfSection(report, 'overview');
    expect(overview).toContain('No target contradicts the direction of its indicator.');
    expect(overview).not.toContain('The target contradicts the direction of its indicator.');
    expect(textOfSection(report, 'found-overdue')).not.toBe('');
    expect(overview).not.toContain('Every period that has ended has');
  });

  test('lists differing sources with each figure in its notation, and the remark', () => {
    const other = {
      actual: reportedFigure('1500'),
      asOf: '2026-06-30',
      source: { title: 'Register' },
    };
    const value = aValue({
      actual: reportedFigure('1282'),
      source: { title: 'Survey' },
      otherSources: [{ ...other, precision: 'about' as const, note: { en: 'Counts people.' } }],
      evidence,
    });
    const project = projectRecords({ indicators: [anIndicator({ periods })], values: [value] });
    const differing = programmeRecords({ projects: [project] });
    const detailIn = (language: 'en' | 'zh') =>
      rowsFound(composeReport(differing, { ...scope, language }), 'sources_differ')[0]?.[2];
    expect(detailIn('en')).toBe('Survey: 1,282; Register: about 1,500; Counts people.');
    expect(detailIn('zh')).toBe('Survey：1,282; Register：约1,500; Counts people.（英文）');
  });

  test('groups excluded indicators by reason', () => {
    const text = textOfSection(report, 'found-not_summed');
    expect(text.match(/Reason: no common indicator or no aggregation rule/g)).toHaveLength(1);
    expect(rowsFound(report, 'not_summed')).toEqual([
      ['Households with safe tap water', 'indicators/households'],
    ]);
  });

  test('contains no figures, and does not change with unrelated names', () => {
    const snapshot = takeSnapshot(records, scope, making);
    expect(snapshot.records.projects.flatMap(({ values }) => values)).toEqual([]);
    const more = { ...records, organisations: [anOrganisation()] };
    expect(takeSnapshot(more, scope, making)).toEqual(snapshot);
  });

  test('improves when evidence is added', () => {
    const [project] = records.projects;
    const values = [aValue({ evidence })];
    const better = programmeRecords({ projects: [projectRecords({ ...project, values })] });
    expect(rowsFound(composeReport(better, scope), 'without_evidence')).toEqual([]);
  });
});

test('withdrawn records are named, with the reason', () => {
  const withdrawn = { by: 'lead', at: '2027-02-01T00:00:00.000Z', reason: 'Entered twice.' };
  const value = aValue({ version: 4, withdrawn });
  const lesson = aLesson({ title: { en: 'Count houses' }, version: 3, withdrawn });
  const project = projectRecords({
    indicators: [anIndicator({ periods })],
    values: [value],
    lessons: [lesson],
  });
  const found = rowsFound(
    composeReport(programmeRecords({ projects: [project] }), scope),
    'withdrawn',
  );
  const named = found.map(([subject, because]) => [subject, because]);
  expect(named).toEqual(
    expect.arrayContaining([
      [expect.stringContaining('Households'), 'Entered twice.'],
      ['Count houses', 'Entered twice.'],
    ]),
  );
});

test('the data quality report is visible only to those who may see drafts', () => {
  const quality = aReport({ kind: 'data_quality', organisationId: 'centre' });
  const as = (role: 'reader' | 'implementer' | 'coordinator', organisationId?: string) =>
    maySeeReport(quality, { administrator: false, membership: { role, organisationId } });
  expect([as('reader'), as('implementer', 'other'), as('implementer', 'centre')]).toEqual([
    false,
    false,
    true,
  ]);
  expect(as('coordinator')).toBe(true);
});

import { describe, expect, test } from 'vitest';
import type { ProjectRecords } from '../../../shared/domain/owned-records.ts';
import type { Block } from '../../../shared/pdf/document.ts';
import {
  composeReport,
  flatBlocks,
  sectionOf,
  tableOf,
  textOfSection,
  words,
} from '../../builders/compose-report.ts';
import { aLargeProject } from '../../builders/large-programme.ts';
import { notReported, programmeRecords } from '../../builders/owned.ts';
import { anIndicator, anOrganisation, aProject, aValue } from '../../builders/records.ts';

/** As many values as a report prints with their inputs, and one period of an indicator more. */
const short = aLargeProject(1, { projects: 1, indicators: 25, periods: 6 });
const long = aLargeProject(1, { projects: 1, indicators: 26, periods: 6 });
const reportOf = (records: ProjectRecords) =>
  composeReport(programmeRecords({ projects: [records] }));
const notesOf = (records: ProjectRecords) =>
  flatBlocks(sectionOf(reportOf(records), 'results'))
    .flatMap((block) => (block.block === 'table' ? (block.notes ?? []) : []))
    .map(words)
    .join('\n');
const figuresOf = (blocks: readonly Block[]) =>
  flatBlocks(blocks).filter(({ block }) => block === 'figure').length;
const period = { periodStart: '2026-01-01', periodEnd: '2026-06-30' };

describe('a long report', () => {
  test('prints every figure', () => {
    const rows = tableOf(reportOf(long), 'Indicators');
    expect(rows).toHaveLength(26 * 6);
  });

  test('leaves the rows of the audit trail to its file, and says so', () => {
    expect(tableOf(reportOf(short), 'Values in this report')).toHaveLength(150);
    const report = reportOf(long);
    const [table] = sectionOf(report, 'audit').filter(({ block }) => block === 'table');
    expect(table).toBeUndefined();
    expect(textOfSection(report, 'audit')).toContain('The register of the 156 values');
    const files = report.attachments?.map(({ name, text }) => [name, text.split('\r\n').length]);
    expect(files).toContainEqual([expect.stringContaining('figures-in-this-report'), 158]);
  });

  test('leaves what results and indicators mean to framework.csv', () => {
    const meant = (of: string) => ({
      description: { en: `What ${of} means.` },
      references: [{ vocabulary: 'List', code: of }],
      sdgTargets: ['6.1'],
      sectors: [{ vocabulary: 'Sectors', code: of }],
    });
    const records = {
      ...long,
      results: long.results.map((each) => ({ ...each, ...meant('a-result') })),
      indicators: long.indicators.map((each) => ({ ...each, ...meant('an-indicator') })),
    };
    const { attachments } = reportOf(records as ProjectRecords);
    const file = attachments?.find(({ name }) => name === 'framework.csv')?.text ?? '';
    for (const of of ['a-result', 'an-indicator'])
      expect(file).toContain(`,What ${of} means.,List ${of},6.1,Sectors ${of},`);
  });

  test('draws only what is a headline', () => {
    expect(figuresOf(sectionOf(reportOf(short), 'results'))).toBeGreaterThan(20);
    expect(figuresOf(sectionOf(reportOf(long), 'results'))).toBeLessThan(5);
  });

  test('names the indicators without figure and target once, with their references', () => {
    const silent = anIndicator({
      ...long.indicators[0],
      indicatorId: 'silent',
      title: { en: 'Latrines built' },
      periods: [period],
    });
    const { baseline: _, ...bare } = silent;
    const value = aValue({
      ...long.values[0],
      ...period,
      periodId: period.periodStart,
      indicatorId: 'silent',
      actual: notReported,
    });
    const records = {
      ...long,
      indicators: [...long.indicators, bare],
      values: [...long.values, value],
    };
    const text = notesOf(records);
    expect(text.match(/Latrines built/g)).toHaveLength(1);
    expect(text).toMatch(/no target was set: Latrines built \(V\d+\)/);
  });
});

test('the state that all figures of a table have is said once', () => {
  const values = short.values.map((each) => aValue({ ...each, status: 'submitted' }));
  const text = notesOf({ ...short, values });
  expect(text).toContain('Review status of all figures of this table: submitted');
  expect(tableOf(reportOf({ ...short, values }), 'Indicators').flat()).not.toContainEqual(
    expect.stringContaining('(submitted)'),
  );
  const mixed = [...values.slice(1), ...short.values.slice(0, 1)];
  expect(textOfSection(reportOf({ ...short, values: mixed }), 'results')).toContain('(submitted)');
});

test('a remark of several values is printed once, behind their references', () => {
  const comment = { en: 'Counted by the village heads.' };
  const values = short.values.map((each, at) => (at < 8 ? aValue({ ...each, comment }) : each));
  const text = notesOf({ ...short, values });
  expect(text.match(/Counted by the village heads/g)).toHaveLength(1);
  expect(text).toMatch(/V\d+.*: Counted by the village heads/);
});

test('an organisation of many projects has their number', () => {
  const projects = Array.from({ length: 7 }, (_, at) => ({
    ...short,
    project: aProject({ projectId: `project-${at}`, title: { en: `Wells ${at}` } }),
    indicators: [],
    values: [],
  }));
  const organisations = [
    anOrganisation({ organisationId: projects[0]?.project.organisationId ?? '' }),
  ];
  const report = composeReport(programmeRecords({ projects, organisations }));
  expect(textOfSection(report, 'partners')).toContain('7 projects');
});

test('sites of a country without an outline are in a table, and on no map', () => {
  const sites = [
    { name: { en: 'Accra' }, country: 'GH', point: { latitude: '5.6', longitude: '-0.2' } },
  ];
  const project = aProject({ country: 'GH', sites } as never);
  const report = composeReport(
    programmeRecords({ projects: [{ ...short, project, indicators: [], values: [] }] }),
  );
  expect(figuresOf(sectionOf(report, 'background'))).toBe(0);
  expect(tableOf(report, 'Project sites').flat()).toContain('Accra');
});

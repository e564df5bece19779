import { describe, expect, test } from 'vitest';
import type { Actual } from '../../../shared/domain/reported.ts';
import type { ReportDocument } from '../../../shared/pdf/document.ts';
import { composeReport, textOf, words } from '../../builders/compose-report.ts';
import { linkedProject } from '../../builders/linked-projects.ts';
import { programmeRecords, reportedFigure } from '../../builders/owned.ts';
import { aCommonIndicator, anOrganisation, aProgramme, aProject } from '../../builders/records.ts';
import { aDimension } from '../../builders/split.ts';

const withheld: Actual = { kind: 'withheld', reason: 'too few people' };
const sex = aDimension('sex', [], {
  label: { en: 'Sex', zh: '性别' },
  categories: [
    { id: 'f', label: { en: 'Women', zh: '女' } },
    { id: 'm', label: { en: 'Men' } },
  ],
});
const age = aDimension('age', ['old', 'young']);
const things = { counts: { of: 'things' } } as const;
type Parts = readonly (readonly [Readonly<Record<string, string>>, Actual])[];

function splitProject(id: string, country: string, total: string, parts: Parts) {
  const linked = linkedProject(id, {
    actuals: [total],
    indicator: {
      ...things,
      disaggregation: [
        { dimensions: ['sex'], partition: true },
        { dimensions: ['sex', 'age'], partition: true },
      ],
    },
    value: {
      status: 'approved',
      disaggregated: parts.map(([dimensions, actual]) => ({ dimensions, actual })),
    },
  });
  return { ...linked, project: aProject({ projectId: id, country, title: { en: id } }) };
}

const reportOf = (
  projects: readonly ReturnType<typeof splitProject>[],
  language: 'en' | 'zh' = 'en',
) =>
  composeReport(
    programmeRecords({
      programme: aProgramme({ dimensions: [sex, age] }),
      organisations: [anOrganisation()],
      projects,
      commonIndicators: [aCommonIndicator({ ...things, headline: true })],
    }),
    { language },
  );

/** The rows of the first table with these first heads. */
function rowsUnder({ blocks }: ReportDocument, ...heads: string[]) {
  const table = blocks
    .flatMap((block) => (block.block === 'table' ? [block] : []))
    .find(({ columns }) => heads.every((head, at) => words(columns[at]?.head ?? []) === head));
  return table?.rows.map((row) => row.map(words)) ?? [];
}

const female = { sex: 'f' };
const male = { sex: 'm' };

describe('a table of parts', () => {
  test('ends with what is not stated and the total', () => {
    const report = reportOf([
      splitProject('a', 'LA', '100', [
        [female, reportedFigure('60')],
        [male, reportedFigure('30')],
      ]),
    ]);
    expect(rowsUnder(report, 'Sex', 'Actual')).toEqual([
      ['Women', '60'],
      ['Men', '30'],
      ['Not stated', '10'],
      ['Total', '100'],
    ]);
  });

  test('has the baseline and the targets by part beside the figures', () => {
    const parts: Parts = [
      [female, reportedFigure('60')],
      [male, reportedFigure('30')],
    ];
    const by = (total: string, ofWomen: string, ofMen: string) => ({
      value: reportedFigure(total),
      disaggregated: [
        { dimensions: female, actual: reportedFigure(ofWomen) },
        { dimensions: male, actual: reportedFigure(ofMen) },
      ],
    });
    const project = splitProject('a', 'LA', '90', parts);
    const indicators = project.indicators.map((indicator) => ({
      ...indicator,
      baseline: by('7', '3', '4'),
      periods: indicator.periods.map((period) => ({
        ...period,
        target: by('150', '80', '70'),
        revisedTarget: by('120', '70', '50'),
      })),
    }));
    const report = reportOf([{ ...project, indicators }]);
    expect(rowsUnder(report, 'Sex', 'Baseline', 'Original target', 'Target', 'Actual')).toEqual([
      ['Women', '3', '80', '70', '60'],
      ['Men', '4', '70', '50', '30'],
      ['Total', '7', '150', '120', '90'],
    ]);
  });

  test('has the margins of crossed categories', () => {
    const crossed = ['f', 'm'].flatMap((of) =>
      ['old', 'young'].map((years) => [{ sex: of, age: years }, reportedFigure('10')] as const),
    );
    const rows = rowsUnder(
      reportOf([splitProject('a', 'LA', '40', crossed)]),
      'Age',
      'Sex',
      'Actual',
    );
    expect(rows.slice(4)).toEqual([
      ['all', 'Women', '20'],
      ['all', 'Men', '20'],
      ['old', 'all', '20'],
      ['young', 'all', '20'],
      ['Total', '', '40'],
    ]);
  });

  test('has no rest and no margin beside a withheld part, in the files of values either', () => {
    const report = reportOf([
      splitProject('a', 'LA', '173', [
        [female, reportedFigure('60')],
        [male, withheld],
        [{ sex: 'f', age: 'old' }, reportedFigure('7')],
        [{ sex: 'm', age: 'old' }, withheld],
      ]),
    ]);
    expect(rowsUnder(report, 'Sex', 'Actual').map(([name]) => name)).toEqual([
      'Women',
      'Men',
      'Total',
    ]);
    expect(textOf(report)).not.toMatch(/113|106|\b67\b/);
  });
});

describe('the headline figures of a programme', () => {
  const projects = [
    splitProject('a', 'LA', '100', [
      [female, reportedFigure('60')],
      [male, reportedFigure('30')],
    ]),
    splitProject('b', 'KH', '50', [
      [female, reportedFigure('20')],
      [male, reportedFigure('30')],
    ]),
    splitProject('c', 'KH', '9', [
      [female, withheld],
      [male, withheld],
    ]),
  ];

  test('are printed by category with the rest and the total', () => {
    const rows = rowsUnder(reportOf(projects), 'Indicator', 'Actual', 'Coverage');
    expect(rows.map(([name, actual]) => [name, actual])).toEqual([
      ['Women', 'at least 80'],
      ['Men', 'at least 60'],
      ['Not stated', 'at least 10'],
      ['Total', '159'],
      ['Cambodia', '59'],
      ['Laos', '100'],
    ]);
  });

  test('and by country, in one table with a heading for each grouping', () => {
    const { blocks } = reportOf(projects);
    const groups = blocks.flatMap((block) => (block.block === 'table' ? (block.groups ?? []) : []));
    expect(groups.slice(0, 2).map(({ before, heading }) => [before, words(heading)])).toEqual([
      [0, 'Households with safe tap water, by Sex'],
      [4, 'Households with safe tap water, by country'],
    ]);
  });

  test('by organisation say no more where each country has one of its own, which is named', () => {
    const own = [
      { country: 'LA', organisationId: 'north' },
      { country: 'KH', organisationId: 'south' },
    ].map(({ country, organisationId }, at) => {
      const split = splitProject(String(at), country, '10', []);
      return { ...split, project: { ...split.project, organisationId } };
    });
    const headings = ({ blocks }: ReportDocument) =>
      blocks.flatMap((block) =>
        block.block === 'table' ? (block.groups ?? []).map(({ heading }) => words(heading)) : [],
      );
    const apart = reportOf(own);
    expect(headings(apart).filter((text) => /, by /.test(text))).toEqual([
      'Households with safe tap water, by country',
    ]);
    expect(textOf(apart)).toContain('Laos (north)');
    const third = splitProject('2', 'LA', '10', []);
    const shared = { ...third, project: { ...third.project, organisationId: 'south' } };
    expect(headings(reportOf([...own, shared]))).toContain(
      'Households with safe tap water, by organisation',
    );
  });

  test('name categories in the language of the report, or mark theirs', () => {
    const rows = rowsUnder(reportOf(projects, 'zh'), '指标', '实际值', '涵盖子项目');
    expect(rows.map(([name]) => name).slice(0, 4)).toEqual(['女', 'Men（英文）', '未说明', '合计']);
  });

  test('the annex says what is left out of a group, and what is not promised', () => {
    const text = textOf(reportOf(projects));
    expect(text).toContain('Households with safe tap water, by Sex, Women\nwithheld or not');
    expect(text).toContain('nothing is promised for what could be concluded from several');
  });
});

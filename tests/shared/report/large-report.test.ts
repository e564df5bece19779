import { expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { render } from '../../../shared/pdf/render.ts';
import { composeReport, sectionOf, textOfSection } from '../../builders/compose-report.ts';
import { largeProgramme } from '../../builders/large-programme.ts';
import { reportedFigure } from '../../builders/owned.ts';

/** One value more than a report prints in full, and exactly that many. */
const large = largeProgramme({ projects: 1, indicators: 143, periods: 7 });
const small = largeProgramme({ projects: 1, indicators: 125, periods: 8 });

const rowsOf = (records: typeof large) =>
  sectionOf(composeReport(records), 'results').flatMap((block) =>
    block.block === 'table' ? block.rows : [],
  );
const fileOf = (records: typeof large, name: string) =>
  composeReport(records)
    .attachments?.find((each) => each.name === name)
    ?.text.trim() ?? '';
const linesOf = (text: string) => text.split('\r\n').slice(1);

test('a report of normal size prints every period of every indicator, and its status', () => {
  expect(rowsOf(small)).toHaveLength(125 * 8 + 125);
});

test('a large report prints each indicator once', () => {
  expect(rowsOf(large)).toHaveLength(143);
});

test('a large report prints the latest value of each indicator', () => {
  const [first = []] = rowsOf(large);
  expect(first.flat().map(({ text }) => text)).toContain('V7');
});

test('a large report says where the complete data is', () => {
  expect(textOfSection(composeReport(large), 'results')).toContain('1,001 values');
  expect(textOfSection(composeReport(large), 'audit')).toContain('values.csv');
});

test('a large report has every value attached', () => {
  expect(linesOf(fileOf(large, 'values.csv'))).toHaveLength(1_001);
});

test('the file of values has plain numbers, with a column for their precision', () => {
  const inexact = {
    ...large,
    projects: large.projects.map((each) => ({
      ...each,
      indicators: each.indicators.map((indicator) => ({
        ...indicator,
        baseline: { value: reportedFigure('10'), precision: 'less_than' as const },
        periods: indicator.periods.map((period) => ({
          ...period,
          target: { value: reportedFigure('2700'), precision: 'more_than' as const },
          revisedTarget: { value: reportedFigure('2600') },
        })),
      })),
      values: each.values.map((value) => ({
        ...value,
        actual: reportedFigure('1500'),
        precision: 'about' as const,
      })),
    })),
  };
  const file = fileOf(inexact, 'values.csv');
  expect(file).toContain(
    ',Baseline,Baseline (precision),Original target,Original target (precision),Target,Target (precision),Actual,Actual (precision),',
  );
  for (const line of linesOf(file))
    expect(line).toContain(',10,less_than,2700,more_than,2600,,1500,about,');
});

test('the file of values has the parts of each value, and what no part states', () => {
  const categories = ['female', 'male'].map((id) => ({ id, label: { en: id } }));
  const part = (sex: string, number: string) => ({
    dimensions: { sex },
    actual: reportedFigure(number),
  });
  const split = {
    ...large,
    projects: large.projects.map((each) => ({
      ...each,
      indicators: each.indicators.map((indicator) => ({
        ...indicator,
        dimensions: [{ id: 'sex', label: { en: 'Sex' }, categories }],
        disaggregation: [{ dimensions: ['sex'], partition: true }],
      })),
      values: each.values.map((value) => ({
        ...value,
        actual: reportedFigure('100'),
        disaggregated: [part('female', '60'), part('male', '30')],
      })),
    })),
  };
  for (const line of linesOf(fileOf(split, 'values.csv'))) {
    expect(line).toMatch(/female = 60; [^;]*male = 30; [^;]*not stated = 10/i);
  }
});

test('a large report has the results framework attached', () => {
  expect(linesOf(fileOf(large, 'framework.csv'))).toHaveLength(143);
});

test('a report that prints everything has no extra file of values', () => {
  expect(fileOf(small, 'values.csv')).toBe('');
});

test.each(ReportLanguage.options)('a large report can be made in %s', (language) => {
  expect(render(composeReport(large, { language })).pages).toBeGreaterThan(1);
});

test('a bilingual large report says in both languages where the complete data is', () => {
  const document = composeReport(large, { language: 'zh', secondLanguage: 'en' });
  expect(JSON.stringify(document.blocks)).toContain('too many to print in full');
  expect(JSON.stringify(document.blocks)).toContain('不便逐一印出');
  expect(render(document).pages).toBeGreaterThan(1);
});

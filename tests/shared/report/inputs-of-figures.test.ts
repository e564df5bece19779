import { describe, expect, test } from 'vitest';
import {
  composeReport,
  tableOf,
  textOf,
  textOfSection,
  words,
} from '../../builders/compose-report.ts';
import { resultCells, resultRow, withValue } from '../../builders/one-value.ts';
import { notReported, reportedFigure } from '../../builders/owned.ts';

describe('the inputs of each figure', () => {
  const marked = {
    source: { title: 'Made up', illustrative: true },
    evidence: [{ title: 'Household list' }, { title: 'Drawn', illustrative: true }],
  };

  test('sources are numbered in a register, once each', () => {
    const source = { title: 'Household list', link: 'https://example.org/list' };
    const document = composeReport(withValue({ source, evidence: [source] }));
    expect(resultRow(document).at(-2)).toBe('[S1]');
    const register = document.blocks.at(-1);
    expect(register?.block === 'table' && register.rows.map((row) => words(row[1] ?? []))).toEqual([
      'Household list',
    ]);
  });

  test('an illustrative source is marked, once', () => {
    expect(resultRow(composeReport(withValue(marked))).at(-2)).toBe(
      '[S1] (illustrative) [S2] [S3] (illustrative)',
    );
  });

  test('a line of sources may end after such a mark, not before it', () => {
    const runs = (resultCells(composeReport(withValue(marked))).at(-2) ?? []).map(
      ({ text }) => text,
    );
    expect(runs).toEqual(['[S1]', ' (illustrative) ', '[S2]', ' ', '[S3]', ' (illustrative)']);
  });

  test('other sources are listed with their dates', () => {
    const otherSources = [
      {
        actual: reportedFigure('1500'),
        precision: 'about' as const,
        asOf: '2021-03-31',
        source: { title: 'Television' },
      },
    ];
    const text = textOf(composeReport(withValue({ otherSources })));
    expect(text).toMatch(/, reported value and other sources,/);
    expect(text).toContain('about 1,500');
    expect(text).toContain('31 Mar 2021');
  });

  test('an illustrative figure is marked, and counted on the cover', () => {
    const text = textOf(
      composeReport(withValue({ source: { title: 'Made up', illustrative: true } })),
    );
    expect(text).toContain('(illustrative)');
    expect(text).toContain('1 illustrative');
  });

  test('a source is marked as illustrative unless its title says so in a language of the report', () => {
    const source = { title: 'Illustrative note', illustrative: true };
    const listed = (scope: Parameters<typeof composeReport>[1]) =>
      textOfSection(composeReport(withValue({ source }), scope), 'sources');
    expect(listed({ language: 'en' })).not.toContain('(illustrative)');
    expect(listed({ language: 'zh', secondLanguage: 'en' })).not.toContain('示例');
    expect(listed({ language: 'zh' })).toContain('Illustrative note（示例）');
  });

  test('categories are listed, in one order, with the total and not added up', () => {
    const disaggregated = [
      { dimensions: { sex: 'female', age: '0-14' }, actual: reportedFigure('10') },
      { dimensions: { sex: 'male', age: '0-14' }, actual: notReported },
    ];
    expect(
      tableOf(
        composeReport(withValue({ disaggregated })),
        'Households with safe tap water, by age, sex',
      ),
    ).toEqual([
      ['0-14', 'female', '10'],
      ['0-14', 'male', 'not reported'],
      ['Total', '', '120'],
    ]);
  });

  test('a draft figure is marked', () => {
    expect(
      resultRow(composeReport(withValue({ status: 'submitted', actual: reportedFigure('5') })))[3],
    ).toBe('5 (submitted)');
  });
});

import { expect, test } from 'vitest';
import type { Reported } from '../../../shared/domain/reported.ts';
import { composeReport, words } from '../../builders/compose-report.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import { anIndicator, aResult, aValue } from '../../builders/records.ts';

const span = { periodStart: '2020-01-01', periodEnd: '2020-12-31' };
const share = { kind: 'reported', value: '65', numerator: '1040', denominator: '1600' } as const;
const reported = (value: string) => ({ kind: 'reported', value }) as const;

function inTwo(language: 'zh' | 'lo' | 'km' | 'my', actual: Reported) {
  const target = { value: reported('1500'), precision: 'about' as const };
  const measure = actual === share ? 'percentage' : 'unit';
  const indicators = [anIndicator({ measure, periods: [{ ...span, target }] })];
  const disaggregated = ['female', 'male'].map((sex) => ({ dimensions: { sex }, actual }));
  const value = aValue({ ...span, asOf: '2020-12-31', status: 'approved', actual, disaggregated });
  const project = projectRecords({ results: [aResult()], indicators, values: [value] });
  return composeReport(programmeRecords({ projects: [project] }), {
    language,
    secondLanguage: 'en',
  });
}

const cellsOf = (document: ReturnType<typeof inTwo>) =>
  document.blocks.flatMap((block) => (block.block === 'table' ? block.rows.flat().map(words) : []));

test.each([
  ['zh', '约1,500 / about 1,500'],
  ['lo', 'ປະມານ 1,500 / about 1,500'],
  ['km', 'ប្រហែល 1,500 / about 1,500'],
  ['my', '1,500 ခန့် / about 1,500'],
] as const)(
  'in %s a figure in a table is written once for both languages, also beside a word',
  (language, cell) => {
    expect(cellsOf(inTwo(language, reported('1282')))).toEqual(
      expect.arrayContaining([cell, '1,282']),
    );
  },
);

test('numerator and denominator are written alike in a chart and its table', () => {
  const document = inTwo('zh', share);
  const [drawn] = document.blocks.flatMap((block) =>
    block.block === 'figure' && block.drawing.kind === 'grouped_bars' ? [block.drawing] : [],
  );
  const texts = drawn?.groups.flatMap(({ bars }) => bars.map(({ text }) => text));
  expect(texts).toEqual(['65% (1,040/1,600)', '65% (1,040/1,600)']);
  expect(cellsOf(document)).toContain('65% (1,040/1,600)');
});

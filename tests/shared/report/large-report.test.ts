import { expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { render } from '../../../shared/pdf/render.ts';
import { composeReport, sectionOf, textOfSection } from '../../builders/compose-report.ts';
import { largeProgramme } from '../../builders/large-programme.ts';

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

test('a large report has the results framework attached', () => {
  expect(linesOf(fileOf(large, 'framework.csv'))).toHaveLength(143 * 7);
});

test.each(['values', 'framework'])(
  'a report of any size has the file of its %s, described for programs',
  (name) => {
    expect(linesOf(fileOf(small, `${name}.csv`))).toHaveLength(1_000);
    const { url, tableSchema } = JSON.parse(fileOf(small, `${name}-metadata.json`));
    expect(url).toBe(`${name}.csv`);
    const heads = tableSchema.columns.map((column: { titles: string }) => column.titles);
    expect(fileOf(small, `${name}.csv`).split('\r\n')[0]).toBe(heads.join(','));
  },
);

test.each(ReportLanguage.options)('a large report can be made in %s', (language) => {
  expect(render(composeReport(large, { language })).pages).toBeGreaterThan(1);
});

test('a bilingual large report says in both languages where the complete data is', () => {
  const document = composeReport(large, { language: 'zh', secondLanguage: 'en' });
  expect(JSON.stringify(document.blocks)).toContain('too many to print in full');
  expect(JSON.stringify(document.blocks)).toContain('不便逐一印出');
  expect(render(document).pages).toBeGreaterThan(1);
});

import { expect, test } from 'vitest';
import type { Redefinition } from '../../../shared/domain/meaning/redefinition.ts';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import type { Block } from '../../../shared/pdf/document.ts';
import { meaningWords } from '../../../shared/report/words/meaning/meaning.ts';
import { composeReport, words } from '../../builders/compose-report.ts';
import { fullProgramme } from '../../builders/full-programme.ts';
import { redefinitions } from '../../builders/redefinitions.ts';

function rowsIn(language: ReportLanguage, all: readonly Redefinition[] = redefinitions) {
  const programme = fullProgramme();
  const beside = { ...programme.beside, redefinitions: all };
  const { blocks } = composeReport({ ...programme, beside }, { language });
  const { caption } = meaningWords[language];
  const table = blocks.find(
    (block): block is Extract<Block, { block: 'table' }> =>
      block.block === 'table' && words(block.caption) === caption,
  );
  return (table?.rows ?? []).map((row) => row.map(words));
}

test.each(ReportLanguage.options)(
  'every change is printed in %s with before and after',
  (language) => {
    const rows = rowsIn(language);
    expect(rows).toHaveLength(redefinitions.length);
    for (const [address, field, before, after, changed, reason, values] of rows) {
      expect([address, field, before, after, changed, reason].every(Boolean)).toBe(true);
      expect(before).not.toBe(after);
      expect(`${before}${after}`).not.toMatch(/[{}"]|undefined/);
      expect(values).toBe('V1');
    }
  },
);

test('in the words of the report', () => {
  const rows = rowsIn('en').map(([, field = '', before, after]) => [field, before, after]);
  expect(rows).toEqual(
    expect.arrayContaining([
      ['Title', 'Houses', 'Homes'],
      ['What is counted', 'money, CNY 2020', 'households, direct, each counted once'],
      ['Common indicator', 'another', 'Households with safe tap water'],
      ['Disaggregation', 'sex', 'sex (parts add up to the total)'],
      ['Baseline', '0; zero by definition', '0; 1 Feb 2018; Survey'],
      ['Result', 'another', 'Safe drinking water'],
      ['Organisation', 'another', 'North Centre'],
      ['Country', 'Laos', 'Cambodia'],
      ['Sites', 'Lower village', 'New village'],
      ['Target set later (1 Jan 2026 to 30 Jun 2026)', 'none', '1,300'],
      ['Revised target, correcting an entry error (1 Jan 2026 to 30 Jun 2026)', 'none', '1,400'],
    ]),
  );
});

test('a title that changed in a language the report lacks is printed in that language', () => {
  const [title] = redefinitions;
  if (!title) throw new Error('The first change is of a title');
  const changed = { ...title, before: { en: 'Homes', zh: '房' }, after: { en: 'Homes', zh: '户' } };
  expect(rowsIn('en', [changed])[0]?.slice(2, 4)).toEqual(['房 (Chinese)', '户 (Chinese)']);
});

test('a label of a category that changed in another language is printed in that one', () => {
  const [title] = redefinitions;
  if (!title) throw new Error('The first change is of a title');
  const scale = (km: string) => [
    { id: 'low', label: { en: 'Low', km: 'ទាប' } },
    { id: 'high', label: { en: 'High', km } },
  ];
  const sex = (km: string) => [{ id: 'level', label: { en: 'Level' }, categories: scale(km) }];
  const changed = { ...title, field: 'dimensions' as const, before: sex('ខ្ពស់'), after: sex('ល្អ') };
  expect(rowsIn('en', [changed])[0]?.slice(1, 4)).toEqual([
    'Dimensions',
    'Level: Low, ខ្ពស់ (Khmer)',
    'Level: Low, ល្អ (Khmer)',
  ]);
});

test('content that no current schema reads is printed as stored', () => {
  const [title] = redefinitions;
  if (!title) throw new Error('The first change is of a title');
  const strange = [
    { ...title, before: 7, after: { en: '' } },
    { ...title, field: 'weight' as never, before: 'a', after: 'b' },
  ];
  expect(rowsIn('en', strange).map((row) => row.slice(1, 4))).toEqual([
    ['Title', '7', '{"en":""}'],
    ['weight', 'a', 'b'],
  ]);
});

test('values outside the report are not named', () => {
  const [title] = redefinitions;
  if (!title) throw new Error('The first change is of a title');
  const elsewhere = { ...title, approvedBefore: ['/projects/x/indicators/y/values/2020-01-01'] };
  expect(rowsIn('en', [elsewhere, title]).map((row) => row.at(-1))).toEqual(['', 'V1']);
});

test('a family names the dimensions of its own indicator by their labels', () => {
  const [title] = redefinitions;
  if (!title) throw new Error('The first change is of a title');
  const programme = fullProgramme();
  const [project, ...others] = programme.projects;
  if (!project) throw new Error('The programme has a project');
  const roof = {
    id: 'roof',
    label: { en: 'kind of roof' },
    categories: [
      { id: 'tin', label: { en: 'tin' } },
      { id: 'tile', label: { en: 'tile' } },
    ],
  };
  const indicators = project.indicators.map((each) => ({ ...each, dimensions: [roof] }));
  const family = { dimensions: ['roof'], partition: true };
  const changed = {
    ...title,
    field: 'disaggregation' as const,
    before: undefined,
    after: [family],
  };
  const { blocks } = composeReport({
    ...programme,
    projects: [{ ...project, indicators }, ...others],
    beside: { ...programme.beside, redefinitions: [changed] },
  });
  const table = blocks.find((block) => block.block === 'table' && block.id === 'redefinitions');
  const [row] = table?.block === 'table' ? table.rows : [];
  expect(words(row?.[3] ?? [])).toBe('kind of roof (parts add up to the total)');
});

import { expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { ReportKind } from '../../../shared/domain/reports/report-kind.ts';
import type { Block } from '../../../shared/pdf/document.ts';
import { captionsOnce } from '../../../shared/report/repeated-captions.ts';
import { composeReport, words } from '../../builders/compose-report.ts';
import { aTable, heading, paragraph, plain } from '../../builders/document.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';

const agenda = aTable([['a', 'b']], { caption: plain('Agenda') });
const section = (number: string): Block => ({
  ...{ block: 'heading', level: 1, id: 'agenda', numbered: true },
  text: [{ text: number }, { text: 'Agenda' }],
});
const areTitled = (...blocks: Parameters<typeof captionsOnce>[0]) =>
  captionsOnce(blocks).flatMap((block) => (block.block === 'table' ? [block.titled === true] : []));

test('a table caption that repeats its heading is omitted, whatever the section number', () => {
  expect(areTitled(heading(2, 'Agenda'), agenda)).toEqual([true]);
  expect(areTitled(section('4. '), paragraph('As it was held.'), agenda)).toEqual([true]);
  expect(areTitled(section('၄. '), agenda)).toEqual([true]);
});

test('a title that starts with a number is not mistaken for a section number', () => {
  const caption = plain('2020. Agenda');
  expect(areTitled(heading(2, '2020. Agenda'), agenda)).toEqual([false]);
  expect(areTitled(heading(2, '2020. Agenda'), { ...agenda, caption })).toEqual([true]);
});

test('a table under another heading, or the second under one, keeps its caption', () => {
  expect(areTitled(heading(1, 'Meeting'), agenda)).toEqual([false]);
  expect(areTitled(heading(1, 'Agenda'), agenda, agenda)).toEqual([true, false]);
});

const every = ReportKind.options.flatMap((kind) =>
  ReportLanguage.options.map((language) => [kind, language] as const),
);

test.each(every)(
  'in %s in %s no table repeats its caption as the head of its first column',
  (kind, language) => {
    const scope = { asOf: '2026-12-31', includeDrafts: false, kind, language, ...subjects[kind] };
    const { blocks } = composeReport(fullProgramme(), scope);
    const tables = blocks.filter((block) => block.block === 'table');
    const same = tables.filter(
      ({ caption, columns: [first] }) => first && words(first.head) === words(caption),
    );
    expect(same.map(({ caption }) => words(caption))).toEqual([]);
  },
);

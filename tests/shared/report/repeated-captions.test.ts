import { expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { ReportKind } from '../../../shared/domain/reports/report-kind.ts';
import type { Block } from '../../../shared/pdf/document.ts';
import { captionsOnce } from '../../../shared/report/repeated-captions.ts';
import { composed, words } from '../../builders/composed.ts';
import { aTable, heading, paragraph, plain } from '../../builders/document.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';

const agenda = aTable([['a', 'b']], { caption: plain('Agenda') });
const section = (number: string): Block => ({
  ...{ block: 'heading', level: 1, id: 'agenda', numbered: true },
  text: [{ text: number }, { text: 'Agenda' }],
});
const areTitled = (...blocks: Parameters<typeof captionsOnce>[0]) =>
  captionsOnce(blocks).flatMap((block) => (block.block === 'table' ? [block.titled === true] : []));

test('a table whose heading says what its caption says has it once, whatever the number of the section', () => {
  expect(areTitled(heading(2, 'Agenda'), agenda)).toEqual([true]);
  expect(areTitled(section('4. '), paragraph('As it was held.'), agenda)).toEqual([true]);
  expect(areTitled(section('၄. '), agenda)).toEqual([true]);
});

test('a title that begins with a number of its own is not taken for a section', () => {
  const caption = plain('2020. Agenda');
  expect(areTitled(heading(2, '2020. Agenda'), agenda)).toEqual([false]);
  expect(areTitled(heading(2, '2020. Agenda'), { ...agenda, caption })).toEqual([true]);
});

test('a table under another heading, and the second under one, have their captions', () => {
  expect(areTitled(heading(1, 'Meeting'), agenda)).toEqual([false]);
  expect(areTitled(heading(1, 'Agenda'), agenda, agenda)).toEqual([true, false]);
});

const every = ReportKind.options.flatMap((kind) =>
  ReportLanguage.options.map((language) => [kind, language] as const),
);

test.each(every)(
  '%s in %s has no table whose first column is headed as the table is',
  (kind, language) => {
    const scope = { asOf: '2026-12-31', includeDrafts: false, kind, language, ...subjects[kind] };
    const { blocks } = composed(fullProgramme(), scope);
    const tables = blocks.filter((block) => block.block === 'table');
    const same = tables.filter(
      ({ caption, columns: [first] }) => first && words(first.head) === words(caption),
    );
    expect(same.map(({ caption }) => words(caption))).toEqual([]);
  },
);

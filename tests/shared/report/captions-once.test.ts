import { expect, test } from 'vitest';
import { captionsOnce } from '../../../shared/report/captions-once.ts';
import { aTable, heading, paragraph, plain } from '../../builders/document.ts';

const agenda = aTable([['a', 'b']], { caption: plain('Agenda') });
const areTitled = (...blocks: Parameters<typeof captionsOnce>[0]) =>
  captionsOnce(blocks).flatMap((block) => (block.block === 'table' ? [block.titled === true] : []));

test('a table whose heading says what its caption says has it once, whatever the number of the section', () => {
  expect(areTitled(heading(2, 'Agenda'), agenda)).toEqual([true]);
  expect(areTitled(heading(1, '4. Agenda'), paragraph('As it was held.'), agenda)).toEqual([true]);
  expect(areTitled(heading(1, '၄. Agenda'), agenda)).toEqual([true]);
});

test('a table under another heading, and the second under one, have their captions', () => {
  expect(areTitled(heading(1, 'Meeting'), agenda)).toEqual([false]);
  expect(areTitled(heading(1, 'Agenda'), agenda, agenda)).toEqual([true, false]);
});

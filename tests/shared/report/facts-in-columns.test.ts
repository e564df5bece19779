import { expect, test } from 'vitest';
import { factsInColumns } from '../../../shared/report/blocks.ts';
import { say } from '../../../shared/report/inline.ts';

const facts = (count: number) =>
  Array.from({ length: count }, () => [say(() => 'Country'), [{ text: 'Laos' }]] as const);

test.each([
  [1, 3],
  [3, 3],
  [4, 4],
  [6, 3],
  [7, 4],
  [8, 4],
  [9, 3],
])('%d facts are in %d columns: four where they save a row', (count, columns) => {
  expect(factsInColumns(facts(count))).toMatchObject({ columns });
});

test('a fact without a text is neither printed nor counted', () => {
  const block = factsInColumns([...facts(3), [say(() => 'Source'), undefined]]);
  expect(block).toMatchObject({ columns: 3, facts: { length: 3 } });
});

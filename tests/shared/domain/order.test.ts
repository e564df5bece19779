import { expect, test } from 'vitest';
import { sortInOrder } from '../../../shared/domain/order.ts';

type Item = { id: string; title: { en: string }; order?: number; startDate?: string };
const item = (id: string, fields: Partial<Item> = {}): Item => ({
  id,
  title: { en: id },
  ...fields,
});
const sorted = (...items: Item[]) => sortInOrder(items, (each) => each).map(({ id }) => id);

test('the order decides, and who has none comes last', () => {
  expect(sorted(item('a'), item('b', { order: 10 }), item('c', { order: 2 }))).toEqual([
    'c',
    'b',
    'a',
  ]);
});

test('without an order the start date decides, then the title', () => {
  const late = item('late', { startDate: '2021-01-01' });
  const early = item('early', { startDate: '2020-01-01' });
  expect(sorted(item('none'), late, early)).toEqual(['early', 'late', 'none']);
  expect(sorted(item('Output 10'), item('Output 2'), item('Output 1.3'))).toEqual([
    'Output 1.3',
    'Output 2',
    'Output 10',
  ]);
});

test('of one title the id decides, in whatever order they come', () => {
  const [one, other] = ['1', '2'].map((id) => item(id, { title: { en: 'Water' } }));
  if (!one || !other) throw new Error('There are two');
  expect(sorted(one, other)).toEqual(sorted(other, one));
});

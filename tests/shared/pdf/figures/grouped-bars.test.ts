import { expect, test } from 'vitest';
import { draw } from '../../../../shared/pdf/figures/draw.ts';
import { styles } from '../../../../shared/pdf/theme.ts';
import { aTypesetter } from '../../../builders/typesetter.ts';

test('the number of a bar never overlaps the line of the total', () => {
  const bars = ['5', '70', '98'].map((value) => ({ value, text: `${value}% (42 of 60)` }));
  const { shapes } = draw(aTypesetter(), {
    kind: 'grouped_bars',
    series: ['a', 'b', 'c'],
    groups: [{ label: 'All', bars }],
    whole: { value: '100', text: '100%' },
  });
  const lines = shapes.flatMap((each) =>
    each.shape === 'path' && !each.fill ? [each.path.box[0]] : [],
  );
  const numbers = shapes.flatMap((each) =>
    each.shape === 'text' && each.style === styles.chartLabel
      ? [[each.x, each.x + each.line.width] as const]
      : [],
  );
  expect(lines).toHaveLength(2);
  for (const line of lines)
    expect(numbers.filter(([from, to]) => from < line && line < to)).toEqual([]);
});

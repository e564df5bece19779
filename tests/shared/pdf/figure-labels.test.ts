import { expect, test } from 'vitest';
import type { Block } from '../../../shared/pdf/document.ts';
import { render } from '../../../shared/pdf/render.ts';
import { aDocument, plain } from '../../builders/document.ts';
import { openPdf } from '../../local/pdf-text.ts';

test('the tag of a language is smaller than the label of a figure that it stands beside', async () => {
  const label = [
    { text: 'Villagers', language: 'en' },
    { text: ' (en)', aside: true },
  ];
  const figure: Block = {
    block: 'figure',
    caption: plain('Progress'),
    alternative: 'Progress',
    drawing: {
      kind: 'bullet_bars',
      baseline: 'baseline',
      target: 'target',
      bars: [{ label, detail: '1 to 2', achieved: { value: '0.5', text: '50%' } }],
    },
  };
  const { bytes } = render(aDocument([figure], { language: 'lo' }));
  const sizes = new Map<string, number>();
  const file = await openPdf(bytes);
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) sizes.set(item.str.trim(), item.height);
  }
  expect(sizes.get('(en)')).toBeCloseTo(7, 1);
  expect(sizes.get('Villagers')).toBeCloseTo(8.5, 1);
});

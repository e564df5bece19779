import { expect, test } from 'vitest';
import type { Block } from '../../../../shared/pdf/document.ts';
import { draw } from '../../../../shared/pdf/figures/draw.ts';
import { textOf } from '../../../../shared/pdf/linebreak/line.ts';
import { render } from '../../../../shared/pdf/render.ts';
import { aDocument, plain } from '../../../builders/document.ts';
import { aTypesetter } from '../../../builders/typesetter.ts';
import { openPdf } from '../../../local/pdf-text.ts';

test('a language tag is smaller than the figure label beside it', async () => {
  const label = [
    { text: 'Villagers', language: 'en' },
    { text: ' (en)', secondary: true },
  ];
  const figure: Block = {
    block: 'figure',
    caption: plain('Progress'),
    alternative: 'Progress',
    drawing: {
      kind: 'bullet_bars',
      baseline: 'baseline',
      target: 'target',
      bars: [
        {
          label,
          details: [{ text: '1 to 2', separator: '' }],
          achieved: { value: '0.5', text: '50%' },
        },
      ],
    },
  };
  const { bytes } = render(aDocument([figure], { language: 'lo' }));
  const sizes = new Map<string, number>();
  const file = await openPdf(bytes);
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) sizes.set(item.str.trim(), item.height);
  }
  expect(sizes.get('(en)')).toBeCloseTo(8, 1);
  expect(sizes.get('Villagers')).toBeCloseTo(8.5, 1);
});

test.each([
  [
    'baseline: 20% (20 of 100); ',
    'target: 70%; ',
    'withheld: families; and names; ',
    'less is better',
  ],
  ['基线值：20%（20/100）；', '目标值：70%；', '不公开：保护家庭；和名字；', '数值越高越好'],
  ['အခြေခံ – 20% (20/100)၊ ', 'ရည်မှန်းချက် – 70%၊ ', 'အမှန်တကယ် – 65% (78/120)'],
])('a line breaks between two statements about a bar, never within one: %s', (...said) => {
  const details = said.map((text) => ({ text, separator: '' }));
  const bars = [{ label: plain('Villagers'), details, achieved: { value: '0.5', text: '50%' } }];
  const { shapes } = draw(aTypesetter(), {
    kind: 'bullet_bars',
    baseline: 'from',
    target: 'to',
    bars,
  });
  const lines = shapes
    .filter((shape) => shape.shape === 'text')
    .map(({ line }) => line.pieces.map(textOf).join('').trim());
  const bare = (parts: readonly string[]) => parts.join('').replaceAll(/\s/g, '');
  const ends = said.map((_, at) => bare(said.slice(0, at + 1)));
  const below = lines.slice(lines.indexOf('Villagers') + 1, -1);
  expect(below.length).toBeGreaterThan(1);
  for (const at of below.keys()) expect(ends).toContain(bare(below.slice(0, at + 1)));
});

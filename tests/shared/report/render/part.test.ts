import { expect, test } from 'vitest';
import { plain } from '../../../../shared/report/inline.ts';
import { createLongTexts } from '../../../../shared/report/long-texts.ts';
import { writePart } from '../../../../shared/report/render/part.ts';
import { voicesOf } from '../../../../shared/report/voice.ts';

const voices = voicesOf(['en'], createLongTexts());

test.each(['count', 'figure', 'sign', 'joined', 'lines', 'leading'])(
  'a thing of a list that has a %s and a label is no text',
  (field) => {
    const things: readonly object[] = [{ label: plain('approved'), [field]: 3 }];
    expect(writePart<unknown>(things, voices)).toEqual([
      { label: [{ text: 'approved' }], [field]: 3 },
    ]);
  },
);

test('a count alone is written as a text, with how it looks', () => {
  const list: readonly object[] = [[{ count: 1_200, strong: true }]];
  expect(writePart<unknown>(list, voices)).toEqual([
    [{ text: '1,200', points: [5], strong: true }],
  ]);
});

import { describe, expect, test } from 'vitest';
import { assertSound } from '../../../shared/pdf/check.ts';
import type { Block, Identity } from '../../../shared/pdf/document.ts';
import { render } from '../../../shared/pdf/render.ts';
import { identity } from '../../builders/designed-blocks.ts';
import { aDocument, aTable, heading, paragraph, plain } from '../../builders/document.ts';
import { taggedText } from '../../local/pdf-objects/tagged-text.ts';

const inColumns = (...blocks: readonly Block[]): Block => ({
  block: 'columns',
  parts: [{ span: 5, blocks }],
});
const link = (to: string): Block => ({ block: 'paragraph', text: [{ text: 'there', to }] });
const faultOf = (blocks: readonly Block[], own?: Identity) => {
  try {
    assertSound(aDocument(blocks, own ? { identity: own } : {}));
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('a reference', () => {
  test('may lead to a table, and to a heading within columns', () => {
    const table = aTable([['a', 'b']], { id: 'table-1' });
    const blocks = [link('table-1'), link('title'), table, inColumns(heading(2, 'Title'))];
    expect(faultOf(blocks)).toBe('');
  });

  test('within columns is checked, and named by its place', () => {
    expect(faultOf([paragraph('a'), inColumns(link('nowhere'))])).toContain(
      'blocks/1/parts/0/blocks/0 has a reference that leads nowhere',
    );
  });

  test('cannot lead to two places of one name', () => {
    const blocks = [heading(1, 'Title'), inColumns(aTable([['a']], { id: 'title' }))];
    expect(faultOf(blocks)).toContain('second of one name');
  });
});

test.each<[string, Block, string]>([
  [
    'columns of more than twelve',
    {
      block: 'columns',
      parts: [
        { span: 7, blocks: [] },
        { span: 6, blocks: [] },
      ],
    },
    'twelve',
  ],
  ['columns of half a column', { block: 'columns', parts: [{ span: 0.5, blocks: [] }] }, 'twelve'],
  ['a strip of nothing', { block: 'status_strip', alternative: 'a', parts: [] }, 'of nothing'],
  [
    'a strip without words',
    {
      block: 'status_strip',
      alternative: '',
      parts: [{ label: plain('a'), number: 1, fill: 'solid' }],
    },
    'without words',
  ],
  [
    'a group of no rows',
    aTable([['a']], { groups: [{ before: 1, heading: plain('b') }] }),
    'no rows',
  ],
])('refused: %s', (_, block, reason) => {
  expect(faultOf([block])).toContain(reason);
  expect(faultOf([{ block: 'band', blocks: [block] }])).toContain('blocks/0/blocks/0');
});

test.each<[string, Identity, string]>([
  ['an accent that is too light', { accent: '#e5243b' }, 'contrast'],
  ['an accent that is no colour', { accent: 'red' }, 'contrast'],
  [
    'an emblem that is no path data',
    {
      emblem: {
        alternative: 'a',
        viewBox: { left: 0, top: 0, width: 1, height: 1 },
        svgPaths: [{ d: 'url(#x)', fill: '#000000' }],
      },
    },
    'path data',
  ],
  [
    'an emblem without words',
    { emblem: { alternative: '', png: 'a'.repeat(64) } },
    'without words',
  ],
])('refused: %s', (_, own, reason) => {
  expect(faultOf([], own).replace('no words', 'without words')).toContain(reason);
  expect(faultOf([], identity)).toBe('');
});

test('text that cannot be printed is marked within columns too', () => {
  const text = plain('\u200B');
  const blocks: readonly Block[] = [
    { block: 'band', blocks: [inColumns({ ...heading(2, 'Title'), text } as Block)] },
  ];
  const said = taggedText(render(aDocument(blocks)).bytes).map(({ text: own }) => own);
  expect(said.join(' ')).toContain('[U+200B]');
});

import type { Block, Identity, Text } from '../../shared/pdf/document.ts';
import { aNumber, heading, plain } from './document.ts';

/** An emblem of curves, arcs and lines. */
const emblem: NonNullable<Identity['emblem']> = {
  alternative: 'Emblem of the agency: two villages and a river',
  viewBox: { left: 0, top: 0, width: 100, height: 100 },
  svgPaths: [
    {
      d: 'M2 50a48 48 0 1 0 96 0a48 48 0 1 0 -96 0zM6 50a44 44 0 1 0 88 0a44 44 0 1 0-88 0z',
      fill: '#0b4f6c',
    },
    {
      d: 'M14 55.5C30 43.5 38 63.5 50 53.5S72 43.5 86 53.5V58.5q-20-8-36 0T14 60.5H14Z',
      fill: '#0b4f6c',
    },
  ],
};

export const identity: Identity = {
  accent: '#0b4f6c',
  emblem,
  publisher: [plain('The agency'), plain('Ministry')],
  imprint: [plain('Published by the agency'), plain('office@agency.example'), plain('© 2020')],
};

const mark = { text: 'illustrative', mark: 'diamond' } as const;

/** Every block of a designed page once, with these texts. */
export function designedBlocks(texts: readonly Text[]): readonly Block[] {
  const [first = [], second = [], third = [], long = []] = texts;
  const reference = [{ text: '[1]', secondary: true, to: 'row-0' }];
  return [
    { block: 'captions', title: first },
    {
      ...heading(1, 'Summary'),
      text: first,
      kicker: second,
      subtitle: third,
      onNewPage: true,
    } as Block,
    {
      block: 'columns',
      parts: [
        { span: 8, blocks: [{ block: 'lead', text: long }] },
        {
          span: 4,
          blocks: [
            { block: 'facts', columns: 1, frame: 'rule', facts: [{ label: first, text: third }] },
          ],
        },
      ],
    },
    {
      block: 'cards',
      cards: [
        {
          value: plain('4.16'),
          unit: plain('km'),
          label: first,
          detail: second,
          date: plain('2020'),
          source: reference,
        },
        {
          value: plain('65%'),
          label: [...second, { text: ' ' }, mark],
          bar: {
            achieved: '0.9',
            original: '1.2',
            labels: { baseline: '20%', target: '70%', original: '80%' },
            alternative: 'Nine tenths of the way from 20% to 70%',
          },
          date: plain('31 October 2020'),
        },
        { value: first, isMissing: true, label: second, detail: third },
      ],
    },
    {
      block: 'cards',
      size: 'small',
      cards: [{ value: plain('71'), label: first, source: reference }],
    },
    { block: 'cards', size: 'hero', cards: [{ value: plain('1,282'), label: third }] },
    {
      block: 'status_strip',
      alternative: 'Twenty of 28 figures are approved with evidence',
      parts: [
        { label: first, number: 20, fill: 'solid' },
        { label: second, number: 1, fill: 'hatched' },
        { label: third, number: 3, fill: 'light' },
        { label: first, number: 4, fill: 'dashed' },
        { label: second, number: 0, fill: 'solid' },
      ],
    },
    {
      block: 'facts',
      columns: 3,
      frame: 'band',
      facts: [first, second, third, first].map((label) => ({ label, text: long })),
    },
    {
      block: 'band',
      blocks: [
        {
          ...heading(2, 'Lesson'),
          text: second,
          unlisted: true,
          kicker: [...first, { text: ' ' }, mark],
        } as Block,
        { block: 'lead', text: third },
        {
          block: 'columns',
          parts: [first, second, third].map((text, at) => ({
            span: 4,
            blocks: [
              { ...heading(3, `Part ${at}`), text } as Block,
              { block: 'paragraph', size: 'fact', text: long },
            ],
          })),
        },
        { block: 'paragraph', size: 'note', text: second },
      ],
    },
    {
      block: 'table',
      id: 'table-1',
      number: plain('Table 1'),
      caption: first,
      subtitle: second,
      columns: [
        { head: first, rowHeader: true, share: 3 },
        { head: plain('2020'), align: 'end' },
        { head: second, align: 'decimal' },
      ],
      groups: [
        { before: 0, heading: first },
        { before: 2, heading: [...second, { text: ' outcome', secondary: true }] },
      ],
      rows: [
        [first, [aNumber('80'), mark], [aNumber('1.25')]],
        [second, [aNumber('1,282')], [aNumber('12.5')]],
        [third, plain('not reported'), [aNumber('3'), { text: ' ' }, mark]],
      ],
      rowIds: ['row-0', 'row-1', 'row-2'],
      notes: [[mark, { text: ' ' }, ...third]],
    },
    {
      block: 'columns',
      parts: [
        {
          span: 7,
          blocks: [
            { ...heading(2, 'Photograph'), text: third } as Block,
            { block: 'paragraph', text: long },
            { block: 'list', ordered: false, items: [first, second] },
          ],
        },
        {
          span: 5,
          blocks: [
            {
              block: 'figure',
              id: 'figure-1',
              number: plain('Figure 1'),
              caption: first,
              alternative: 'A pump beside a road',
              notes: [second],
              drawing: {
                kind: 'photograph',
                image: 'e'.repeat(64),
                width: 900,
                height: 600,
                gap: 'It was erased.',
              },
            },
          ],
        },
      ],
    },
    {
      block: 'signatures',
      words: { name: 'Name and office', signature: 'Signature and seal', date: 'Date' },
      rows: [{ role: first, name: second, office: third }, { role: third }],
    },
    {
      block: 'code',
      address: `https://reports.example.org/verify/${'ab'.repeat(32)}`,
      printed: plain('reports.example.org/verify/abababab'),
      title: first,
      text: second,
      alternative: 'QR code of the address beside it',
    },
  ];
}

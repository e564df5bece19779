import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../shared/pdf/document.ts';
import { colours, gutter, millimetres, page as sheet } from '../../../../shared/pdf/theme.ts';
import { plain } from '../../../builders/document.ts';
import { itemsOf, pagesOf } from '../../../builders/placed-blocks.ts';
import { textOfLine } from '../../../builders/placed-lines.ts';

describe('signatures', () => {
  const signatures: Block = {
    block: 'signatures',
    words: { name: 'Name', signature: 'Signature', date: 'Date' },
    rows: [
      { role: plain('For the agency'), name: plain('Li Xiaobing'), office: plain('Director') },
      { role: plain('Record kept by') },
    ],
  };
  const [page] = pagesOf([signatures]);
  const lines = itemsOf(page, 'rule').filter(
    ({ weight, colour }) => weight === 0.75 && colour === colours.text,
  );

  test('leave 15 mm empty above each line', () => {
    const tops = itemsOf(page, 'rule').filter(({ width }) => width > 400);
    for (const { y } of lines) {
      const above = Math.max(...tops.filter((top) => top.y < y).map((top) => top.y));
      expect(y - above).toBeGreaterThanOrEqual(millimetres(15));
    }
  });

  test('print a known name, and have a line for an unknown one', () => {
    expect(lines).toHaveLength(5);
    const texts = itemsOf(page, 'line').map(({ line }) => textOfLine(line));
    expect(texts.filter((text) => text === 'Name')).toHaveLength(1);
    expect(texts).toContain('Li Xiaobing');
  });
});

describe('a code', () => {
  const address = `https://reports.example.org/verify/${'0123456789abcdef'.repeat(4)}`;
  const code: Block = {
    block: 'code',
    address,
    printed: plain('reports.example.org/verify/0123'),
    title: plain('Check this record'),
    alternative: 'QR code',
  };
  const figure = itemsOf(pagesOf([code])[0], 'figure')[0];
  const side = millimetres(25);

  test('is 25 mm wide with its quiet zone of four modules', () => {
    const path = figure?.shapes.flatMap((shape) => (shape.shape === 'path' ? [shape.path] : []))[0];
    const boxes = (path?.operators ?? '')
      .split(' re')
      .filter(Boolean)
      .map((each) => each.trim().split(' ').map(Number));
    const [, , finder = 0] = boxes[0] ?? [];
    const one = finder / 7;
    expect(path?.box[0]).toBeCloseTo(4 * one, 1);
    expect(side - (path?.box[2] ?? 0)).toBeCloseTo(4 * one, 1);
    expect(path?.box[3]).toBeCloseTo(side - 4 * one, 1);
    expect(one).toBeGreaterThan(millimetres(0.33));
  });

  test('has its address in type beside it, as a link', () => {
    const [page] = pagesOf([code]);
    const line = itemsOf(page, 'line').find(({ line }) => textOfLine(line).startsWith('reports'));
    expect(line?.line.pieces[0]?.run.link).toBe(address);
    expect(line?.x).toBeCloseTo(sheet.left + side + gutter, 3);
    expect(line?.baseline).toBeLessThan((figure?.y ?? 0) + side);
  });
});

import { expect, test } from 'vitest';
import { render } from '../../../../shared/pdf/render.ts';
import {
  cachedBytes,
  clearIfFull,
  createTextCache,
} from '../../../../shared/pdf/shaping/text-cache.ts';
import { aDocument, paragraph } from '../../../builders/document.ts';

const megabyte = 1_000_000;
const maxBytes = 48 * megabyte;

test('the cache is bounded by bytes, and is emptied when it is full', () => {
  const memory = createTextCache<number>(() => megabyte);
  const words = Array.from({ length: 200 }, (_, at) => `word ${at}`);
  for (const [at, word] of words.entries()) memory.set(word, at);
  const kept = words.filter((word) => memory.get(word) !== undefined).length;
  expect(kept).toBeGreaterThan(40);
  expect(kept).toBeLessThan(50);
  clearIfFull();
  expect(cachedBytes()).toBe(0);
  expect(memory.get('word 0')).toBeUndefined();
});

test('cached results are kept from one document to the next', () => {
  const memory = createTextCache<number>(() => 1);
  memory.set('word', 1);
  clearIfFull();
  expect(memory.get('word')).toBe(1);
});

test.each(['x', 'ក', '水'])('a long text without spaces adds little to the cache: %s', (letter) => {
  render(aDocument([paragraph(letter.repeat(2_000))]));
  const before = cachedBytes();
  render(aDocument(Array.from({ length: 20 }, (_, at) => paragraph(letter.repeat(5_000 + at)))));
  expect(cachedBytes() - before).toBeLessThan(megabyte);
});

test('documents with ever new words stay within the limit', { timeout: 60_000 }, () => {
  for (let nth = 0; nth < 12; nth += 1) {
    const words = Array.from(
      { length: 20_000 },
      (_, at) => `w${(nth * 20_000 + at).toString(36)}ords`,
    );
    render(aDocument([paragraph(words.join(' '))]));
    expect(cachedBytes()).toBeLessThan(maxBytes + megabyte);
  }
});

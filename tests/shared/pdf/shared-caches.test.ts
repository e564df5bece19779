import { beforeAll, expect, test } from 'vitest';
import { render } from '../../../shared/pdf/render.ts';
import { sharedCaches } from '../../../shared/pdf/shared-caches.ts';
import { aDocument, paragraph } from '../../builders/document.ts';
import { fillSharedCaches } from '../../builders/fill-shared-caches.ts';

const megabyte = 1_000_000;
const maxBytes = 48 * megabyte;

/** Other tests of the process have filled them. */
beforeAll(() => {
  fillSharedCaches();
  sharedCaches.startGenerationIfFull();
});

test('a full cache takes nothing more, and the next generation starts empty', () => {
  const memory = sharedCaches.textCache<number>(() => megabyte);
  const words = Array.from({ length: 200 }, (_, at) => `word ${at}`);
  for (const [at, word] of words.entries()) memory.set(word, at);
  const kept = words.filter((word) => memory.get(word) !== undefined).length;
  expect(kept).toBeGreaterThan(40);
  expect(kept).toBeLessThan(50);
  sharedCaches.startGenerationIfFull();
  expect(sharedCaches.bytes()).toBe(0);
  expect(memory.get('word 0')).toBeUndefined();
});

test('cached results are kept from one document to the next', () => {
  const memory = sharedCaches.textCache<number>(() => 1);
  memory.set('word', 1);
  sharedCaches.startGenerationIfFull();
  expect(memory.get('word')).toBe(1);
});

test('numbers are not given again to other texts in a later generation', () => {
  const numberOf = sharedCaches.numbering();
  const before = ['one', 'two', 'one'].map(numberOf);
  expect(before[2]).toBe(before[0]);
  fillSharedCaches();
  sharedCaches.startGenerationIfFull();
  const after = ['three', 'four'].map(numberOf);
  expect(new Set([...before, ...after]).size).toBe(4);
});

test('what comes with the engine is loaded once, in any generation', () => {
  let loads = 0;
  const load = sharedCaches.loadOnce((name: string) => {
    loads += 1;
    return { name };
  });
  const first = load('fonts');
  fillSharedCaches();
  sharedCaches.startGenerationIfFull();
  expect(load('fonts')).toBe(first);
  expect(load('tables')).toEqual({ name: 'tables' });
  expect(loads).toBe(2);
});

test.each(['x', 'ក', '水'])('a long text without spaces adds little to the cache: %s', (letter) => {
  render(aDocument([paragraph(letter.repeat(2_000))]));
  const before = sharedCaches.bytes();
  render(aDocument(Array.from({ length: 20 }, (_, at) => paragraph(letter.repeat(5_000 + at)))));
  expect(sharedCaches.bytes() - before).toBeLessThan(megabyte);
});

test('documents with ever new words stay within the limit', { timeout: 60_000 }, () => {
  for (let nth = 0; nth < 12; nth += 1) {
    const words = Array.from(
      { length: 20_000 },
      (_, at) => `w${(nth * 20_000 + at).toString(36)}ords`,
    );
    render(aDocument([paragraph(words.join(' '))]));
    expect(sharedCaches.bytes()).toBeLessThan(maxBytes + megabyte);
  }
});

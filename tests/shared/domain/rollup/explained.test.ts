import { expect, test } from 'vitest';
import {
  categoriesExplained,
  figureExplained,
} from '../../../../shared/domain/rollup/explanations.ts';
import { reasonsExplained } from '../../../../shared/domain/rollup/reasons.ts';

const rules = ['sum', 'ratio_of_sums', 'weighted_mean', 'max', 'min', 'none'] as const;
const wholes = ['complete', 'at_least', 'partial'] as const;
const sentence = /^[A-Z][^.]+\.$/;

test.each(Object.entries(reasonsExplained))('%s is explained in a sentence', (_, text) => {
  expect(text).toMatch(sentence);
});

test('no two reasons have one explanation', () => {
  const texts = Object.values(reasonsExplained);
  expect(new Set(texts).size).toBe(texts.length);
});

test('a figure is explained by its rule and by how whole it is', () => {
  const texts = rules.flatMap((rule) => wholes.map((whole) => figureExplained(rule, whole)));
  for (const [at, text] of texts.entries()) {
    const sentences = text.split(/(?<=\.) /);
    expect(sentences).toHaveLength(at < 15 ? 2 : 1);
    for (const each of sentences) expect(each).toMatch(sentence);
  }
  expect(new Set(texts).size).toBe(texts.length);
});

test('categories are explained too', () => {
  expect(categoriesExplained).toMatch(sentence);
});

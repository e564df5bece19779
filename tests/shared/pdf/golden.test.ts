import { describe, expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { goldenDocuments } from './golden/documents.ts';
import {
  hashesNow,
  kept,
  keptFromNow,
  otherBytes,
  otherDocuments,
  running,
} from './golden/hashes.ts';

const { engine, byIcu } = kept();
const expected = byIcu[running.icu];

test('the kept hashes are of this version of the engine: npm run golden', () => {
  expect(engine).toBe(running.engine);
});

if (expected) {
  test('the same documents give the same bytes as long as engineVersion stands', () => {
    const now = hashesNow();
    expect(otherBytes(expected, now)).toEqual([]);
    expect(otherDocuments(expected, now)).toEqual([]);
  });
} else {
  test(`there are no hashes for ICU ${running.icu}, so bytes are not compared: npm run golden keeps them`, () => {
    expect(Object.keys(byIcu)).not.toEqual([]);
  });
}

test('there is a document in every language, and one in two', () => {
  const languages = Object.values(goldenDocuments).map(({ language }) => language.slice(0, 2));
  expect([...new Set(languages)].toSorted()).toEqual(ReportLanguage.options.toSorted());
  expect(languages.length).toBeGreaterThan(ReportLanguage.options.length);
});

describe('npm run golden', () => {
  const before = { engine: '1', byIcu: { '70': { en: { document: 'a', pdf: 'b' } } } };
  const otherwise = { en: { document: 'a', pdf: 'c' } };

  test('keeps no other bytes of the same document under the same version', () => {
    expect(() => keptFromNow(before, otherwise, { engine: '1', icu: '70' })).toThrow(
      /raise engineVersion/,
    );
  });

  test('keeps the hashes of a new version alone, and those of another ICU beside', () => {
    expect(keptFromNow(before, otherwise, { engine: '2', icu: '70' })).toEqual({
      engine: '2',
      byIcu: { '70': otherwise },
    });
    const both = keptFromNow(before, otherwise, { engine: '1', icu: '71' });
    expect(both.byIcu).toEqual({ ...before.byIcu, '71': otherwise });
  });
});

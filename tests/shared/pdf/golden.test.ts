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

test('the golden hashes belong to this version of the engine: npm run golden', () => {
  expect(engine).toBe(running.engine);
});

if (expected) {
  test('the bytes of the golden documents stay the same as long as engineVersion does', () => {
    const now = hashesNow();
    expect(otherBytes(expected, now)).toEqual([]);
    expect(otherDocuments(expected, now)).toEqual([]);
  });
} else {
  test(`without golden hashes for ICU ${running.icu} bytes are not compared: npm run golden adds them`, () => {
    expect(Object.keys(byIcu)).not.toEqual([]);
  });
}

test('the golden documents cover every language, and one pair of languages', () => {
  const languages = Object.values(goldenDocuments).map(({ language }) => language.slice(0, 2));
  expect([...new Set(languages)].toSorted()).toEqual(ReportLanguage.options.toSorted());
  expect(languages.length).toBeGreaterThan(ReportLanguage.options.length);
});

describe('npm run golden', () => {
  const before = { engine: '1', byIcu: { '70': { en: { document: 'a', pdf: 'b' } } } };
  const otherwise = { en: { document: 'a', pdf: 'c' } };

  test('refuses other bytes of the same document under the same version', () => {
    expect(() => keptFromNow(before, otherwise, { engine: '1', icu: '70' })).toThrow(
      /raise engineVersion/,
    );
  });

  test('replaces the hashes for a new version, and adds those of another ICU', () => {
    expect(keptFromNow(before, otherwise, { engine: '2', icu: '70' })).toEqual({
      engine: '2',
      byIcu: { '70': otherwise },
    });
    const both = keptFromNow(before, otherwise, { engine: '1', icu: '71' });
    expect(both.byIcu).toEqual({ ...before.byIcu, '71': otherwise });
  });
});

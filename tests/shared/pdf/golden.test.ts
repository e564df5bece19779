import { describe, expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { engineVersion } from '../../../shared/pdf/render.ts';
import { goldenDocuments } from './golden/documents.ts';
import { hashesNow, kept, keptFromNow, otherBytes, otherDocuments } from './golden/hashes.ts';

const { engine, hashes } = kept();

test('the kept hashes are of this version of the engine: npm run golden', () => {
  expect(engine).toBe(engineVersion);
});

test('the same documents give the same bytes as long as engineVersion stands', () => {
  const now = hashesNow();
  expect(otherBytes(hashes, now)).toEqual([]);
  expect(otherDocuments(hashes, now)).toEqual([]);
});

test('there is a document in every language, and one in two', () => {
  const languages = Object.values(goldenDocuments).map(({ language }) => language.slice(0, 2));
  expect([...new Set(languages)].toSorted()).toEqual(ReportLanguage.options.toSorted());
  expect(languages.length).toBeGreaterThan(ReportLanguage.options.length);
});

describe('npm run golden', () => {
  const before = { engine: '1', hashes: { en: { document: 'a', pdf: 'b' } } };
  const otherwise = { en: { document: 'a', pdf: 'c' } };

  test('keeps no other bytes of the same document under the same version', () => {
    expect(() => keptFromNow(before, otherwise, '1')).toThrow(/raise engineVersion/);
  });

  test('keeps the hashes of a new version', () => {
    expect(keptFromNow(before, otherwise, '2')).toEqual({ engine: '2', hashes: otherwise });
  });
});

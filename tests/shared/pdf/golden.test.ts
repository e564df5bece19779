import { describe, expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { engineVersion } from '../../../shared/pdf/render.ts';
import { goldenDocuments } from './golden/documents.ts';
import {
  hashesNow,
  otherBytes,
  otherDocuments,
  readStoredHashes,
  replaceHashes,
} from './golden/hashes.ts';

const { engine, hashes } = readStoredHashes();

test('the golden hashes belong to this version of the engine: npm run golden', () => {
  expect(engine).toBe(engineVersion);
});

test('the bytes of the golden documents stay the same as long as engineVersion does', () => {
  const now = hashesNow();
  expect(otherBytes(hashes, now)).toEqual([]);
  expect(otherDocuments(hashes, now)).toEqual([]);
});

test('the golden documents cover every language, and one pair of languages', () => {
  const languages = Object.values(goldenDocuments).map(({ language }) => language.slice(0, 2));
  expect([...new Set(languages)].toSorted()).toEqual(ReportLanguage.options.toSorted());
  expect(languages.length).toBeGreaterThan(ReportLanguage.options.length);
});

describe('npm run golden', () => {
  const before = { engine: '1', hashes: { en: { document: 'a', pdf: 'b' } } };
  const otherwise = { en: { document: 'a', pdf: 'c' } };

  test('refuses other bytes of the same document under the same version', () => {
    expect(() => replaceHashes(before, otherwise, '1')).toThrow(/raise engineVersion/);
  });

  test('replaces the hashes for a new version', () => {
    expect(replaceHashes(before, otherwise, '2')).toEqual({ engine: '2', hashes: otherwise });
  });
});

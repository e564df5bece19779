import { describe, expect, test } from 'vitest';
import { compositionVersion } from '../../../shared/report/composition-version.ts';
import {
  hashesNow,
  otherDocuments,
  otherSnapshots,
  readStoredHashes,
  replaceHashes,
} from './golden/hashes.ts';

const { composition, hashes } = readStoredHashes();

test('the hashes belong to this version of the composition: npm run golden:reports', () => {
  expect(composition).toBe(compositionVersion);
});

test('a snapshot gives the same document as long as compositionVersion is the same', () => {
  const now = hashesNow();
  expect(otherDocuments(hashes, now)).toEqual([]);
  expect(otherSnapshots(hashes, now)).toEqual([]);
});

describe('npm run golden:reports', () => {
  const before = { composition: '1', hashes: { en: { snapshot: 'a', document: 'b' } } };
  const otherwise = { en: { snapshot: 'a', document: 'c' } };

  test('refuses another document of the same snapshot under the same version', () => {
    expect(() => replaceHashes(before, otherwise, '1')).toThrow(/raise compositionVersion/);
  });

  test('replaces the hashes for a new version, and those of another snapshot', () => {
    expect(replaceHashes(before, otherwise, '2')).toEqual({ composition: '2', hashes: otherwise });
    const another = { en: { snapshot: 'b', document: 'c' } };
    expect(replaceHashes(before, another, '1').hashes).toEqual(another);
  });
});

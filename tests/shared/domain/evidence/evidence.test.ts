import { describe, expect, test } from 'vitest';
import {
  assertAwaited,
  complete,
  describe as describeAs,
  EvidenceInput,
} from '../../../../shared/domain/evidence/evidence.ts';
import { takeSnapshot } from '../../../../shared/domain/snapshot/snapshot.ts';
import { programmeRecords, projectRecords } from '../../../builders/owned.ts';
import { anEvidence, making } from '../../../builders/records.ts';
import { codeOf, problemOf } from '../problem-of.ts';

const awaited = anEvidence({ status: 'awaited', bytes: 4, sha256: 'a'.repeat(64) });
const found = {
  bytes: 4,
  type: 'text/csv',
  content: new TextEncoder().encode('a,b\n'),
  sha256: 'a'.repeat(64),
};
const photograph = {
  caption: { en: 'The reservoir' },
  alternative: { en: 'A tap beside a house.' },
  takenOn: '2020-05-01',
  copyright: 'The centre',
  consent: { kind: 'nobody_recognisable' },
} as const;

describe('an uploaded file', () => {
  test('that matches its announcement is stored', () => {
    expect(complete(awaited, found)).toEqual({ ...awaited, status: 'stored' });
  });

  test('that has not arrived is still awaited', () => {
    expect(codeOf(() => complete(awaited, undefined))).toBe('evidence_awaited');
  });

  test.each([
    ['its size', { ...found, bytes: 5, sha256: undefined }, '5 bytes instead of 4'],
    ['its type', { ...found, type: 'text/html' }, 'another type'],
    ['its hash', { ...found, sha256: 'c'.repeat(64) }, 'SHA-256'],
    ['what it holds', { ...found, content: Uint8Array.of(0x4d, 0x5a, 0x90, 0x00) }, 'text/csv'],
  ])('that differs in %s is refused with the difference', (_, other, words) => {
    const problem = problemOf(() => complete(awaited, other));
    expect([problem.code, problem.message]).toEqual([
      'evidence_differs',
      expect.stringContaining(words),
    ]);
  });

  test('that is stored cannot be checked or uploaded again', () => {
    expect(codeOf(() => complete(anEvidence(), found))).toBe('evidence_stored');
    expect(codeOf(() => assertAwaited(anEvidence()))).toBe('evidence_stored');
    expect(codeOf(() => assertAwaited(awaited))).toBe('none');
  });
});

describe('an announcement', () => {
  const given = {
    title: 'List',
    fileName: 'list.csv',
    mediaType: 'text/csv',
    bytes: 4,
    sha256: 'a'.repeat(64),
  };
  const image = { ...given, fileName: 'a.jpg', mediaType: 'image/jpeg' };

  test.each<[string, object, boolean]>([
    ['a table', given, true],
    ['20 MB', { ...given, bytes: 20_000_000 }, true],
    ['one byte more', { ...given, bytes: 20_000_001 }, false],
    ['nothing', { ...given, bytes: 0 }, false],
    ['a page with scripts', { ...given, mediaType: 'text/html' }, false],
    ['a drawing with scripts', { ...given, mediaType: 'image/svg+xml' }, false],
    ['a program that is called a table', { ...given, fileName: 'payroll.exe' }, false],
    ['a program called as a table', { ...given, fileName: 'payroll.csv.exe' }, false],
    ['a table without an ending', { ...given, fileName: 'csv' }, false],
    ['a table with its ending in capitals', { ...given, fileName: '村民名单.CSV' }, true],
    ['a path', { ...given, fileName: '../list.csv' }, false],
    ['a path of another system', { ...given, fileName: 'a\\list.csv' }, false],
    ['a hash in capitals', { ...given, sha256: 'A'.repeat(64) }, false],
    ['a photograph with all that belongs to it', { ...image, photograph }, true],
    [
      'a photograph without caption',
      { ...image, photograph: { ...photograph, caption: {} } },
      false,
    ],
    ['a photograph of which nothing is said', image, false],
    ['a table with a caption', { ...given, photograph }, false],
  ])('of %s is accepted: %s %s', (_, input, taken) => {
    expect(EvidenceInput.safeParse(input).success).toBe(taken);
  });
});

describe('the description of a file', () => {
  test('can change without the file', () => {
    const next = describeAs(anEvidence({ public: true }), { title: 'Another title' });
    expect(next).toEqual({ ...anEvidence(), title: 'Another title' });
  });

  test('of an image stays complete', () => {
    const image = anEvidence({ mediaType: 'image/png', photograph });
    const problem = problemOf(() => describeAs(image, { title: 'Reservoir' }));
    expect(problem.errors).toMatchObject([{ pointer: '/photograph' }]);
  });
});

test('a report contains the evidence that its readers may see', () => {
  const evidence = [
    anEvidence({ evidenceId: 'for-all', public: true }),
    anEvidence({ evidenceId: 'for-some' }),
    anEvidence({ evidenceId: 'awaited', public: true, status: 'awaited' }),
  ];
  const records = programmeRecords({ projects: [projectRecords({ evidence })] });
  const idsIn = (includeDrafts: boolean) =>
    takeSnapshot(
      records,
      { kind: 'experience_sharing', language: 'en', asOf: '2026-12-31', includeDrafts },
      making,
    ).records.projects[0]?.evidence.map(({ evidenceId }) => evidenceId);
  expect(idsIn(false)).toEqual(['for-all']);
  expect(idsIn(true)).toEqual(['for-all', 'for-some']);
});

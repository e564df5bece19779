import { describe, expect, test } from 'vitest';
import {
  complete,
  describe as describeAs,
  type Evidence,
  EvidenceInput,
} from '../../../../shared/domain/evidence/evidence.ts';
import { maxPixels } from '../../../../shared/domain/evidence/photograph.ts';
import { takeSnapshot } from '../../../../shared/domain/snapshot/snapshot.ts';
import { maxPixels as maxDecoded } from '../../../../shared/images/fit-to-print.ts';
import { programmeRecords, projectRecords } from '../../../builders/owned.ts';
import { anEvidence, anExperience, aProject, making } from '../../../builders/records.ts';
import { problemOf } from '../problem-of.ts';

const words = {
  caption: { en: 'A tap' },
  alternative: { en: 'A woman fills a bucket.' },
  takenOn: '2026-05-01',
  copyright: 'The centre',
  consent: { kind: 'given', by: { en: 'The committee' }, how: 'written', on: '2026-05-01' },
} as const;
type Illustrates = { readonly experienceId?: string; readonly order: number };
const pixels = { width: 640, height: 480 };

function aPhotograph(
  evidenceId: string,
  illustrates?: Illustrates,
  fields: Partial<Evidence> & { readonly erased?: never } = {},
) {
  const photograph = { ...words, ...(illustrates && { illustrates }) };
  const file = { mediaType: 'image/jpeg', public: true, pixels } as const;
  return anEvidence({ evidenceId, ...file, photograph, ...fields });
}

test('as many pixels are taken in as can be decoded', () => {
  expect(maxPixels).toBe(maxDecoded);
});

describe('a photograph', () => {
  const announced = {
    title: 'Tap',
    fileName: 'tap.jpg',
    mediaType: 'image/jpeg',
    bytes: 10,
    sha256: 'a'.repeat(64),
    photograph: words,
  };

  test.each<[string, object, string]>([
    ['without a text alternative', { alternative: undefined }, 'photograph/alternative'],
    ['without consent', { consent: undefined }, 'photograph/consent'],
    ['with a consent of nobody', { consent: { kind: 'given' } }, 'photograph/consent/by'],
  ])('is not taken in %s', (_, fields, pointer) => {
    const { error } = EvidenceInput.safeParse({
      ...announced,
      photograph: { ...words, ...fields },
    });
    expect(error?.issues.map(({ path }) => path.join('/'))).toContain(pointer);
  });

  test('illustrates something only as a JPEG', () => {
    const photograph = { ...words, illustrates: { order: 1 } };
    const png = { ...announced, fileName: 'tap.png', mediaType: 'image/png', photograph };
    expect(EvidenceInput.safeParse({ ...announced, photograph }).success).toBe(true);
    expect(EvidenceInput.safeParse(png).error?.issues.map(({ path }) => path.join('/'))).toEqual([
      'photograph/illustrates',
    ]);
    const stored = anEvidence({ mediaType: 'image/png', photograph: words });
    const problem = problemOf(() => describeAs(stored, { title: 'Tap', photograph }));
    expect(problem.errors).toMatchObject([{ pointer: '/photograph/illustrates' }]);
  });

  test('that reports cannot print is stored, unless it is to illustrate something', () => {
    const content = new Uint8Array([0xff, 0xd8, 0xff]);
    const { sha256 = '' } = anEvidence();
    const uploaded = { bytes: 3, type: 'image/jpeg', content, sha256 };
    const awaited = { status: 'awaited', bytes: 3, mediaType: 'image/jpeg' } as const;
    const plain = anEvidence({ ...awaited, photograph: words });
    expect(complete(plain, uploaded)).toMatchObject({ status: 'stored' });
    const to = anEvidence({ ...awaited, photograph: { ...words, illustrates: { order: 1 } } });
    expect(problemOf(() => complete(to, uploaded)).message).toContain('Reports cannot print it');
    expect(complete(to, { ...uploaded, pixels })).toMatchObject({ status: 'stored', pixels });
    const stored = complete(plain, uploaded);
    const later = problemOf(() => describeAs(stored, { title: 'Tap', photograph: to.photograph }));
    expect(later.errors).toMatchObject([{ pointer: '/photograph/illustrates' }]);
  });
});

describe('a report has of the photographs', () => {
  const experienceId = 'experience-1';
  const evidence = [
    ...[5, 2, 4, 3].map((order) => aPhotograph(`of-project-${order}`, { order })),
    aPhotograph('of-experience-2', { experienceId, order: 2 }),
    aPhotograph('of-experience-1', { experienceId, order: 1 }),
    aPhotograph('of-nothing'),
    aPhotograph('of-draft', { experienceId: 'draft', order: 1 }),
    aPhotograph('for-some', { order: 1 }, { public: false }),
    aPhotograph('not-printable', { order: 1 }, { pixels: undefined }),
    anEvidence({
      ...aPhotograph('later', { order: 1 }),
      photograph: { ...words, takenOn: '2027-01-01', illustrates: { order: 1 } },
    }),
    anEvidence({
      ...aPhotograph('erased', { order: 1 }),
      sha256: undefined,
      erased: { by: 'a', at: '2026-06-01T00:00:00.000Z', reason: 'x' },
    }),
  ];
  const records = programmeRecords({
    projects: [
      projectRecords({
        evidence,
        experiences: [
          anExperience({ experienceId, status: 'published' }),
          anExperience({ experienceId: 'draft', status: 'draft' }),
        ],
      }),
      projectRecords({ project: aProject({ projectId: 'another' }) }),
    ],
  });
  const scope = { language: 'en', asOf: '2026-12-31', includeDrafts: false } as const;
  const idsIn = (fields: object) =>
    takeSnapshot(
      records,
      { ...scope, kind: 'experience_sharing', ...fields },
      making,
    ).photographs?.map(({ evidenceId }) => evidenceId);

  test('one of each experience and three of the project, in their order, that readers may see', () => {
    expect(idsIn({})).toEqual(['of-project-2', 'of-project-3', 'of-project-4', 'of-experience-1']);
  });

  test('those of its experience alone on the sheet of one', () => {
    const sheet = { kind: 'good_practice_sheet', projectId: 'project-1', experienceId };
    expect(idsIn(sheet)).toEqual(['of-experience-1']);
  });

  test('drafts where they are asked for', () => {
    expect(idsIn({ includeDrafts: true })).toEqual([
      'for-some',
      'of-project-2',
      'of-project-3',
      'of-experience-1',
      'of-draft',
    ]);
  });

  test('none where it has none', () => {
    expect(idsIn({ kind: 'implementing_organisation', projectId: 'another' })).toBeUndefined();
  });

  test('all that is printed with them, and their hash', () => {
    const { photographs } = takeSnapshot(records, { ...scope, kind: 'experience_sharing' }, making);
    expect(photographs?.[3]).toEqual({
      projectId: 'project-1',
      evidenceId: 'of-experience-1',
      experienceId,
      sha256: anEvidence().sha256,
      pixels,
      ...words,
    });
  });
});

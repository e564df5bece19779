import { describe, expect, test } from 'vitest';
import { accentFor } from '../../../../shared/domain/identity/accent.ts';
import { accentWarnings } from '../../../../shared/domain/identity/accent-warnings.ts';
import { contrast } from '../../../../shared/domain/identity/contrast.ts';
import { Emblem } from '../../../../shared/domain/identity/emblem.ts';
import { takeSnapshot } from '../../../../shared/domain/snapshot/snapshot.ts';
import { programmeRecords, projectRecords } from '../../../builders/owned.ts';
import { anOrganisation, aProgramme, making } from '../../../builders/records.ts';

describe('an accent', () => {
  test('that can be read on white is printed as it is', () => {
    expect(accentFor('#0B4F6C')).toEqual({ accent: '#0b4f6c', isAdjusted: false });
    expect(accentWarnings(aProgramme({ identity: { accent: '#0b4f6c' } }))).toEqual([]);
    expect(accentWarnings(aProgramme())).toEqual([]);
  });

  test.each(['#ff0000', '#ffff00', '#ffffff', '#7f7f7f', '#00aaff'])(
    '%s is darkened until its contrast is 7:1, and no further',
    (given) => {
      const { accent, isAdjusted } = accentFor(given);
      expect(isAdjusted).toBe(true);
      expect(contrast(accent, '#ffffff')).toBeGreaterThanOrEqual(7);
      expect(contrast(accent, '#ffffff')).toBeLessThan(8.5);
    },
  );

  test('that is darkened says so, with the colour and the reason', () => {
    expect(accentWarnings(aProgramme({ identity: { accent: '#ff0000' } }))).toEqual([
      {
        code: 'low_contrast',
        pointer: '/identity/accent',
        printed: accentFor('#ff0000').accent,
        detail: expect.stringContaining('3.9:1'),
      },
    ]);
  });
});

const drop = { d: 'M10 2C4 10 4 18 10 18z', fill: '#0b4f6c' };
const emblem = {
  kind: 'svg',
  alternative: { en: 'A drop' },
  svgPaths: [drop],
  viewBox: { left: 0, top: 0, width: 20, height: 20 },
};
const pathsOf = (...paths: readonly string[]) => paths.map((d) => ({ ...drop, d }));

describe('the paths of an emblem', () => {
  test.each(['M0 0L1-1.5.5 2h3v-2s1 2 3 4q1 1 2 2t3 3a1 1 0 01 2 2z', 'm1 1 2 2'])(
    'may be %s',
    (d) => {
      expect(Emblem.safeParse({ ...emblem, svgPaths: pathsOf(d) }).success).toBe(true);
    },
  );

  test.each<[string, object, string]>([
    ['no path data', { svgPaths: pathsOf('M0 0', 'url(#a)') }, '/svgPaths/1/d'],
    ['a command that SVG has not', { svgPaths: pathsOf('M0 0 X 3') }, '/svgPaths/0/d'],
    ['numbers that go far', { svgPaths: pathsOf('M0 0L1e9 0') }, '/svgPaths/0/d'],
    ['a path that starts nowhere', { svgPaths: pathsOf('L1 1') }, '/svgPaths/0/d'],
    [
      'more than 20,000 characters',
      { svgPaths: pathsOf(...Array(3).fill(`M0 0${'L1 1'.repeat(2_000)}`)) },
      '/svgPaths',
    ],
    ['more than 4,000 commands', { svgPaths: pathsOf(`M0 0${'h1'.repeat(4_001)}`) }, '/svgPaths'],
    ['no path', { svgPaths: [] }, '/svgPaths'],
    ['a fill that is no colour', { svgPaths: [{ ...drop, fill: 'red' }] }, '/svgPaths/0/fill'],
    [
      'a box without height',
      { viewBox: { left: 0, top: 0, width: 1, height: 0 } },
      '/viewBox/height',
    ],
    ['a script', { onload: 'x' }, ''],
  ])('are refused with %s, by the field', (_, fields, pointer) => {
    const { error } = Emblem.safeParse({ ...emblem, ...fields });
    expect(error?.issues.map(({ path }) => ['', ...path].join('/'))).toEqual([pointer]);
  });
});

describe('a report has the identity', () => {
  const [ofProgramme, ofCentre] = [{ accent: '#ff0000' }, { place: { en: 'Kunming' } }];
  const records = programmeRecords({
    programme: aProgramme({ identity: ofProgramme }),
    organisations: [anOrganisation({ identity: ofCentre })],
    projects: [projectRecords()],
  });
  const scope = { language: 'en', asOf: '2026-12-31', includeDrafts: false } as const;
  const identityOf = (fields: object) =>
    takeSnapshot(records, { ...scope, kind: 'experience_sharing', ...fields }, making).identity;
  const ofProject = { kind: 'implementing_organisation', projectId: 'project-1' } as const;

  test('of its programme, with the accent that is printed', () => {
    expect(identityOf({})).toEqual({ accent: accentFor('#ff0000').accent });
  });

  test('of the organisation, if it is on its project', () => {
    expect(identityOf(ofProject)).toEqual(ofCentre);
  });

  test('and no other: its records have none', () => {
    const { programme, organisations } = takeSnapshot(
      records,
      { ...scope, ...ofProject },
      making,
    ).records;
    expect([programme, ...organisations].map((each) => 'identity' in each)).toEqual([false, false]);
  });
});

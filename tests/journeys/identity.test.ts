import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Identity } from '../../shared/domain/identity/identity.ts';
import { sha256Of } from '../../shared/sha256.ts';
import { aGreyPng } from '../builders/png.ts';
import * as bodies from '../local/bodies.ts';
import { text } from '../local/pdf-objects/file.ts';
import { inspect } from '../local/pdf-objects/inspected.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
const inProgramme = () => ({ params: { programmeId: programme.programmeId } });

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

const file = aGreyPng({ width: 40, height: 30 });
const pictureOf = (png: string) =>
  ({ emblem: { kind: 'png', alternative: { en: 'A drop' }, png } }) as const;

async function setIdentity(identity: Identity) {
  const { body } = await programme.coordinator.call('getProgramme', inProgramme());
  return programme.coordinator.call('replaceProgramme', {
    ...inProgramme(),
    body: { ...bodies.programme, identity },
    ifMatch: `"${body.version}"`,
  });
}

async function reportId(): Promise<string> {
  const { body } = await programme.coordinator.call('requestReport', {
    ...inProgramme(),
    body: { kind: 'experience_sharing', asOf: '2020-12-31' },
  });
  return body.reportId;
}

describe('the picture of an emblem', () => {
  test('is stored and named by its hash', async () => {
    const { body } = await programme.coordinator.call('sendEmblem', { ...inProgramme(), file });
    expect(body).toEqual({ png: sha256Of(file), width: 40, height: 30 });
    const changed = await setIdentity(pictureOf(body.png));
    expect(changed.body.identity).toEqual(pictureOf(body.png));
  });

  test('is printed in the reports of the programme, with words for who does not see it', async () => {
    const params = { reportId: await reportId() };
    const asked = { params, accept: 'application/pdf' };
    const content = await programme.coordinator.bytes('getReportContent', asked);
    const bytes = Buffer.from(await content.arrayBuffer());
    expect(bytes.toString('latin1')).toMatch(/\/Width 40\s+\/Height 30/);
    const { file: pdf, elements } = inspect(bytes);
    expect(elements.map(({ dictionary }) => text(pdf, dictionary.get('Alt')))).toContain('A drop');
  });

  test('is refused for who may not change the programme', async () => {
    const asked = programme.officer.call('sendEmblem', { ...inProgramme(), file });
    expect((await problemOf(asked)).type).toBe('/problems/forbidden');
  });

  test('that nobody sent is unknown, to the programme and to its organisations', async () => {
    const unknown = pictureOf('0'.repeat(64));
    expect((await problemOf(setIdentity(unknown))).errors).toMatchObject([
      { pointer: '/identity/emblem/png', code: 'unknown_record' },
    ]);
    const put = programme.coordinator.call('putOrganisation', {
      params: { programmeId: programme.programmeId, organisationId: 'centre' },
      body: { name: { en: 'Centre' }, roles: ['implementing'], identity: unknown },
      ifMatch: '"1"',
    });
    expect((await problemOf(put)).errors).toMatchObject([{ code: 'unknown_record' }]);
  });

  test.each<[string, Uint8Array]>([
    ['is not a PNG file', Buffer.from('%PDF-1.7')],
    ['is a PNG file whose parts cannot be read', file.subarray(0, file.length - 8)],
    ['has 1201 x 1 pixels', aGreyPng({ width: 1_201, height: 1 })],
    ['has 16 bits a sample', aGreyPng({ width: 1, height: 1, bits: 16 })],
    ['has the colour type 5', aGreyPng({ width: 1, height: 1, colourType: 5 })],
    ['is interlaced', aGreyPng({ width: 1, height: 1, interlace: 1 })],
    ['has no palette', aGreyPng({ width: 1, height: 1, colourType: 3 })],
    [
      'has other data than its header says',
      aGreyPng({ width: 2, height: 2, rows: [[0, 0, 0, 0, 0]] }),
    ],
    ['has other data than its header says', aGreyPng({ rows: [Array<number>(9_000_000).fill(0)] })],
  ])('is refused where it %s', async (sentence, sent) => {
    const asked = programme.coordinator.call('sendEmblem', { ...inProgramme(), file: sent });
    const { errors } = await problemOf(asked);
    expect(errors).toMatchObject([{ pointer: '', detail: expect.stringContaining(sentence) }]);
  });
});

test('an accent that cannot be read on white is taken, and the answer says what is printed', async () => {
  const { body } = await setIdentity({ accent: '#ff0000' });
  expect(body.identity?.accent).toBe('#ff0000');
  expect(body.warnings).toMatchObject([{ code: 'low_contrast', pointer: '/identity/accent' }]);
});

test('another identity is another report', async () => {
  const before = await reportId();
  await setIdentity({ accent: '#123456' });
  expect(await reportId()).not.toBe(before);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { readImages } from '../../functions/reports/read-images.ts';
import { findSnapshot } from '../../functions/reports/report-files.ts';
import type { Snapshot } from '../../shared/domain/snapshot/snapshot.ts';
import { encodeJpeg } from '../../shared/images/jpeg-codec.ts';
import { sha256Of } from '../../shared/sha256.ts';
import { announcementOf, send } from '../local/evidence.ts';
import { setUpProgramme, type TestProgramme } from '../local/programme.ts';
import { problemOf, startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
const [width, height] = [60, 40];
const data = new Uint8ClampedArray(width * height * 4).fill(200);
const jpeg = await encodeJpeg({ data, width, height });
const exif = Buffer.from(
  'Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0',
  'latin1',
);
/** Taken with the camera on its side. */
const lying = Buffer.concat([
  jpeg.subarray(0, 2),
  Buffer.from([0xff, 0xe1, 0, exif.length + 2]),
  exif,
  jpeg.subarray(2),
]);

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
});
afterAll(() => system.stop());

const photograph = {
  caption: { en: 'A tap' },
  alternative: { en: 'A woman fills a bucket.' },
  takenOn: '2020-05-01',
  copyright: 'Centre',
  consent: { kind: 'nobody_recognisable' },
  illustrates: { order: 1 },
} as const;
const inProject = () => ({ projectId: programme.projectId });
const announce = (content: Uint8Array, illustrates: object = { order: 1 }) =>
  programme.officer.call('announceEvidence', {
    params: inProject(),
    body: announcementOf(content, {
      fileName: 'tap.jpg',
      mediaType: 'image/jpeg',
      public: true,
      photograph: { ...photograph, illustrates: illustrates as { order: number } },
    }),
  });

async function store(content: Uint8Array) {
  const { body } = await announce(content);
  await send(body.upload, content);
  const params = { ...inProject(), evidenceId: body.evidenceId };
  return programme.officer.call('completeEvidence', { params, ifMatch: '"1"' });
}

async function snapshotOf(asOf: string): Promise<Snapshot> {
  const { body } = await programme.coordinator.call('requestReport', {
    params: { programmeId: programme.programmeId },
    body: { kind: 'implementing_organisation', ...inProject(), asOf },
  });
  const content = await findSnapshot(body.snapshotSha256 ?? '');
  return JSON.parse(new TextDecoder().decode(content));
}

test('an experience of nowhere cannot be illustrated', async () => {
  const { errors } = await problemOf(announce(jpeg, { experienceId: 'none', order: 1 }));
  expect(errors).toMatchObject([{ pointer: '/photograph/illustrates/experienceId' }]);
});

test('a JPEG that cannot be printed is refused for a report, and says why', async () => {
  const { detail } = await problemOf(store(jpeg.subarray(0, 30)));
  expect(detail).toContain('Reports cannot print it');
});

test('a photograph is in the snapshot by its hash, as large as it is seen, until it is erased', async () => {
  const { body } = await store(lying);
  expect(body.pixels).toEqual({ width: height, height: width });
  const snapshot = await snapshotOf('2020-12-30');
  expect(snapshot.photographs).toMatchObject([
    { evidenceId: body.evidenceId, sha256: sha256Of(lying), pixels: body.pixels },
  ]);
  const before = await readImages(snapshot);
  expect(before.get(sha256Of(lying))).toMatchObject({ width, height, orientation: 6 });
  await programme.coordinator.call('eraseEvidence', {
    params: { ...inProject(), evidenceId: body.evidenceId },
    body: { reason: 'Somebody did not agree.' },
    ifMatch: `"${body.version}"`,
  });
  expect((await readImages(snapshot)).size).toBe(0);
  expect(await snapshotOf('2020-12-31')).not.toHaveProperty('photographs');
});

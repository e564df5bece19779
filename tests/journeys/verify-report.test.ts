import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesWithin } from '../../shared/pdf/files-within.ts';
import { render } from '../../shared/pdf/render.ts';
import { compose } from '../../shared/report/compose.ts';
import { aDocument } from '../builders/document.ts';
import { setUpFramework, setUpProgramme, type TestProgramme, value } from '../local/programme.ts';
import { startSystem, type TestSystem } from '../local/system.ts';

let system: TestSystem;
let programme: TestProgramme;
let pdf: Uint8Array;
let reportId: string;
let sha256: string;

beforeAll(async () => {
  system = await startSystem();
  programme = await setUpProgramme(system);
  await setUpFramework(programme);
  const { officer, coordinator, programmeId, projectId } = programme;
  await officer.call('recordValue', {
    params: { projectId, indicatorId: 'households', periodStart: '2020-01-01' },
    body: value,
    ifNoneMatch: '*',
  });
  const asked = await coordinator.call('requestReport', {
    params: { programmeId },
    body: { kind: 'experience_sharing', asOf: '2020-12-31', includeDrafts: true },
  });
  reportId = asked.body.reportId;
  sha256 = asked.body.snapshotSha256;
  const response = await coordinator.bytes('getReportContent', {
    params: { reportId },
    accept: 'application/pdf',
  });
  pdf = new Uint8Array(await response.arrayBuffer());
});
afterAll(() => system.stop());

const verify = async (file: Uint8Array, by: keyof Pick<TestProgramme, 'coordinator' | 'reader'>) =>
  (await programme[by].call('verifyReport', { file })).body;

/** The same report with a figure of its first table changed in the data within. */
function forged(): Uint8Array {
  const [snapshot] = filesWithin(pdf);
  const document = compose(JSON.parse(Buffer.from(snapshot?.bytes ?? []).toString()), sha256);
  const attachments = document.attachments?.map((file) =>
    file.name === 'table-001.csv' ? { ...file, text: file.text.replace('1282', '9999') } : file,
  );
  return render({ ...document, ...(attachments && { attachments }) }).bytes;
}

test('a report as it was downloaded is ours, to the byte and to the figure', async () => {
  expect(await verify(pdf, 'coordinator')).toMatchObject({
    origin: 'ours',
    report: { reportId },
    bytes: 'identical',
    figures: 'identical',
    differing: [],
  });
});

test('a byte more is seen, and the figures are still vouched for', async () => {
  const longer = Buffer.concat([pdf, Buffer.from('\n')]);
  expect(await verify(longer, 'coordinator')).toMatchObject({
    bytes: 'changed',
    figures: 'identical',
  });
});

test('a figure that was changed in the data within is named by its table', async () => {
  const file = forged();
  expect(Buffer.from(file).equals(pdf)).toBe(false);
  expect(await verify(file, 'coordinator')).toMatchObject({
    origin: 'ours',
    bytes: 'changed',
    figures: 'changed',
    differing: ['table-001.csv'],
  });
});

test('who may not see a report does not learn that there is one', async () => {
  expect(await verify(pdf, 'reader')).toEqual({ origin: 'unknown' });
});

test.each([
  ['another PDF of the engine', () => render(aDocument()).bytes],
  ['something that is no PDF', () => Buffer.from('hello')],
  ['nothing', () => new Uint8Array()],
  [
    'a file that claims to hold one',
    () => Buffer.from('%PDF /Type /EmbeddedFile /Length 9 >>\nstream\n'),
  ],
])('%s is unknown', async (_, file) => {
  expect(await verify(file(), 'coordinator')).toEqual({ origin: 'unknown' });
});

test('a body that is not said to be a PDF is refused', async () => {
  const response = await fetch(new URL('/reports/verify', system.url), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${system.tokens.coordinator}`,
      'content-type': 'application/json',
    },
    body: '{}',
  });
  expect(response.status).toBe(415);
});

import { expect, test } from 'vitest';
import type { Files } from '../../../shared/domain/ports.ts';
import { files } from '../../../shared/storage/files.ts';
import { s3Client } from '../../../shared/storage/s3-client.ts';
import { bucket, objectStores } from './object-stores.ts';

const stores = objectStores();
const content = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255]);
const pdf = (name: string) => ({ type: 'application/pdf', name });

function ours(): Files {
  return files(s3Client(stores().settings), bucket);
}

async function fetchedAs(name: string): Promise<Response> {
  await ours().put(`${name}.pdf`, content, pdf(name));
  return fetch(await ours().link(`${name}.pdf`, 60));
}

test('a file is read back byte for byte', async () => {
  await ours().put('a.pdf', content, pdf('a.pdf'));
  expect(Buffer.from((await ours().get('a.pdf')) ?? [])).toEqual(Buffer.from(content));
});

test('a file that was not stored is not found', async () => {
  expect(await ours().get('nowhere.pdf')).toBeUndefined();
});

test('the existence of a file can be checked', async () => {
  await ours().put('there.pdf', content, pdf('there.pdf'));
  expect(await ours().has('there.pdf')).toBe(true);
  expect(await ours().has('nowhere.pdf')).toBe(false);
});

test('a signed link works without a token', async () => {
  const response = await fetchedAs('b');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(content);
});

test('a fetched file has its media type', async () => {
  const response = await fetchedAs('c');
  expect(response.headers.get('content-type')).toBe('application/pdf');
});

test('a fetched file is saved under its name', async () => {
  const response = await fetchedAs('report-1.pdf');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="report-1.pdf"');
});

test('a file name cannot break out of its header', async () => {
  const response = await fetchedAs('é"; x=\r\ny');
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="____x___y"; filename*=UTF-8''%C3%A9%22%3B%20x%3D%0D%0Ay`,
  );
});

test('a link states its expiry', async () => {
  const link = new URL(await ours().link('a.pdf', 60));
  expect(link.searchParams.get('X-Amz-Expires')).toBe('60');
});

test('a bucket that does not run becomes "unavailable"', async () => {
  const nowhere = { ...stores().settings, S3_ENDPOINT: 'http://127.0.0.1:9' };
  const { get, has } = files(s3Client(nowhere), bucket);
  for (const ask of [get, has])
    await expect(ask('a.pdf')).rejects.toMatchObject({ code: 'unavailable' });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { sha256Of } from '../../../shared/sha256.ts';
import { s3Client } from '../../../shared/storage/s3-client.ts';
import { uploads } from '../../../shared/storage/uploads.ts';
import { bucket, objectStores } from './object-stores.ts';

afterEach(() => void vi.useRealTimers());

const stores = objectStores();
const ours = () => uploads(s3Client(stores().settings), bucket);
const content = new TextEncoder().encode('a,b\n1,2\n');
const sha256 = sha256Of(content);
const file = { type: 'text/csv', name: 'ä list".csv', bytes: content.length, sha256 };

async function uploaded(path: string): Promise<Response> {
  const { url, headers } = await ours().invite(path, file, 60);
  return fetch(url, { method: 'PUT', headers, body: content });
}

describe('an upload link', () => {
  test('is signed for one type, size, name and hash, none of which are in its address', async () => {
    const { url, headers } = await ours().invite('evidence/p/e', file, 60);
    const asked = new URL(url).searchParams;
    expect(asked.get('X-Amz-SignedHeaders')?.split(';')).toEqual([
      'content-disposition',
      'content-length',
      'content-type',
      'host',
      'x-amz-checksum-sha256',
    ]);
    expect(
      [...asked.keys()].filter((name) => /checksum|content-(type|length)/i.test(name)),
    ).toEqual([]);
    expect(headers).toEqual({
      'content-type': 'text/csv',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="__list_.csv"; filename*=UTF-8''%C3%A4%20list%22.csv`,
      'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
    });
  });

  test('is valid for one path and a limited time', async () => {
    const { url } = await ours().invite('evidence/p/e', file, 60);
    expect(new URL(url).pathname).toBe(`/${bucket}/evidence/p/e`);
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe('60');
  });

  test.each([
    ['type', { type: 'text/plain' }],
    ['size', { bytes: 9 }],
    ['hash', { sha256: 'a'.repeat(64) }],
    ['name', { name: 'other.csv' }],
  ])('has a different signature for another %s', async (_, other) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T08:00:00Z') });
    const signatureOf = async (given: typeof file) => {
      const { url } = await ours().invite('evidence/p/e', given, 60);
      return new URL(url).searchParams.get('X-Amz-Signature');
    };
    expect(await signatureOf({ ...file })).toBe(await signatureOf(file));
    expect(await signatureOf({ ...file, ...other })).not.toBe(await signatureOf(file));
  });
});

describe('an uploaded file', () => {
  test('is found with its size, type and hash', async () => {
    expect((await uploaded('evidence/p/there')).status).toBe(200);
    expect(await ours().read('evidence/p/there', content.length)).toEqual({
      bytes: content.length,
      type: 'text/csv',
      content: new Uint8Array(content),
      sha256,
    });
  });

  test('is not read if its size differs', async () => {
    await uploaded('evidence/p/other');
    expect(await ours().read('evidence/p/other', 1)).toEqual({
      bytes: content.length,
      type: 'text/csv',
    });
  });

  test('is not found before its upload', async () => {
    expect(await ours().read('evidence/p/nowhere', 1)).toBeUndefined();
  });
});

describe('an uploaded file', () => {
  test('has a size, and is read piece by piece', async () => {
    await uploaded('imports/p/i');
    expect(await ours().sizeOf('imports/p/i')).toBe(content.length);
    const pieces: Uint8Array[] = [];
    for await (const piece of (await ours().open('imports/p/i')) ?? []) pieces.push(piece);
    expect(new Uint8Array(Buffer.concat(pieces))).toEqual(content);
  });

  test('that is not there has neither size nor content', async () => {
    expect(await ours().sizeOf('imports/p/none')).toBeUndefined();
    expect(await ours().open('imports/p/none')).toBeUndefined();
  });
});

import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { UploadedFile } from '../domain/evidence/evidence.ts';
import type { AnnouncedFile, Uploads } from '../domain/ports.ts';
import { sha256Of } from '../sha256.ts';
import { attachment } from './attachment.ts';
import { mapStoreFaults } from './faults.ts';

const checksum = 'x-amz-checksum-sha256';

/** Files that callers upload to a bucket themselves, each by a link that is valid for that file only. */
export function uploads(client: S3Client, bucket: string): Uploads {
  return {
    async invite(path, file, lifetimeSeconds) {
      const headers = headersOf(file);
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: path,
        ContentType: file.type,
        ContentLength: file.bytes,
        ContentDisposition: attachment(file.name),
        ChecksumSHA256: headers[checksum],
      });
      const url = await getSignedUrl(client, command, {
        expiresIn: lifetimeSeconds,
        // By default the signer leaves out the type, and moves the hash to the query, where S3 does not compare it with the content.
        signableHeaders: new Set(Object.keys(headers)),
        unhoistableHeaders: new Set([checksum]),
      });
      return { url, headers };
    },
    async sizeOf(path) {
      const command = new HeadObjectCommand({ Bucket: bucket, Key: path });
      return unlessMissing(async () => (await client.send(command)).ContentLength);
    },
    async open(path) {
      const command = new GetObjectCommand({ Bucket: bucket, Key: path });
      const body = await unlessMissing(async () => (await client.send(command)).Body);
      return body && (body.transformToWebStream() as AsyncIterable<Uint8Array>);
    },
    async read(path, bytes) {
      const command = new GetObjectCommand({ Bucket: bucket, Key: path });
      return unlessMissing(async () => contentOf(await client.send(command), bytes));
    },
  };
}

/** What is found at a path; undefined where there is no file. */
async function unlessMissing<Found>(find: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await mapStoreFaults(find);
  } catch (error) {
    if (error instanceof Error && ['NoSuchKey', 'NotFound'].includes(error.name)) return undefined;
    throw error;
  }
}

function headersOf({ type, name, bytes, sha256 }: AnnouncedFile) {
  return {
    'content-type': type,
    'content-length': String(bytes),
    'content-disposition': attachment(name),
    [checksum]: Buffer.from(sha256, 'hex').toString('base64'),
  };
}

/** A file of another size is not read. */
async function contentOf(
  { Body, ContentLength = 0, ContentType: type = '' }: GetObjectCommandOutput,
  bytes: number,
): Promise<UploadedFile> {
  if (!Body || ContentLength !== bytes) {
    await Body?.transformToWebStream().cancel();
    return { bytes: ContentLength, type };
  }
  const content = await Body.transformToByteArray();
  const sha256 = sha256Of(content);
  return { bytes: content.length, type, content, sha256 };
}

import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Files } from '../domain/ports.ts';
import { attachment } from './attachment.ts';
import { mapStoreFaults } from './faults.ts';

/** Files in a bucket; the name to save a file under is stored with it. */
export function files(client: S3Client, bucket: string): Files {
  return {
    async put(path, content, { type, name }) {
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: path,
        Body: content,
        ContentType: type,
        ContentDisposition: attachment(name),
      });
      await mapStoreFaults(() => client.send(command));
    },
    async get(path) {
      try {
        return await mapStoreFaults(async () => {
          const command = new GetObjectCommand({ Bucket: bucket, Key: path });
          const { Body } = await client.send(command);
          return Body?.transformToByteArray();
        });
      } catch (error) {
        if (error instanceof Error && error.name === 'NoSuchKey') return undefined;
        throw error;
      }
    },
    async has(path) {
      try {
        const command = new HeadObjectCommand({ Bucket: bucket, Key: path });
        await mapStoreFaults(() => client.send(command));
        return true;
      } catch (error) {
        if (error instanceof Error && error.name === 'NotFound') return false;
        throw error;
      }
    },
    async erase(path) {
      for (const VersionId of await versionsOf(client, { bucket, path })) {
        const command = new DeleteObjectCommand({ Bucket: bucket, Key: path, VersionId });
        await mapStoreFaults(() => client.send(command));
      }
    },
    link: (path, lifetimeSeconds) =>
      getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key: path }), {
        expiresIn: lifetimeSeconds,
      }),
  };
}

/** The versions and delete markers of one file; undefined alone stands for a bucket without versions. */
async function versionsOf(
  client: S3Client,
  { bucket, path }: { readonly bucket: string; readonly path: string },
): Promise<readonly (string | undefined)[]> {
  const command = new ListObjectVersionsCommand({ Bucket: bucket, Prefix: path });
  const { Versions = [], DeleteMarkers = [] } = await mapStoreFaults(() => client.send(command));
  const own = [...Versions, ...DeleteMarkers].filter(({ Key }) => Key === path);
  return own.length === 0 ? [undefined] : own.map(({ VersionId }) => VersionId);
}

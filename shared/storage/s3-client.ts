import { S3Client } from '@aws-sdk/client-s3';
import type { Settings } from '../settings.ts';
import { at, connection } from './connection.ts';

/** Embedded stores do not know a host name for each bucket, so the bucket is in the path there. */
export function s3Client({ S3_ENDPOINT }: Settings): S3Client {
  return new S3Client({
    ...connection,
    ...at(S3_ENDPOINT),
    forcePathStyle: S3_ENDPOINT !== undefined,
  });
}

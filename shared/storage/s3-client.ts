import { S3Client } from '@aws-sdk/client-s3';
import type { Settings } from '../settings.ts';
import { connection, withEndpoint } from './connection.ts';

/**
 * What is read is held against SHA-256 hashes of our own, which say which file differs; the check of the client would only fail.
 * Embedded stores do not know a host name for each bucket, so the bucket is in the path there.
 */
export function s3Client({ S3_ENDPOINT }: Settings): S3Client {
  return new S3Client({
    ...connection,
    ...withEndpoint(S3_ENDPOINT),
    responseChecksumValidation: 'WHEN_REQUIRED',
    forcePathStyle: S3_ENDPOINT !== undefined,
  });
}

import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { FileSettings } from '../../../shared/settings.ts';
import { s3Client } from '../../../shared/storage/s3-client.ts';

/** The embedded store takes no more than 11 MB at once. */
const partBytes = 8_000_000;

/** Puts a file into the bucket in parts. */
export async function putLarge(path: string, content: Uint8Array): Promise<void> {
  const settings = FileSettings.parse(process.env);
  const client = s3Client(settings);
  const place = { Bucket: settings.REPORT_BUCKET, Key: path };
  const { UploadId } = await client.send(new CreateMultipartUploadCommand(place));
  const parts = [];
  for (let at = 0; at < content.length; at += partBytes) {
    const PartNumber = at / partBytes + 1;
    const Body = content.subarray(at, at + partBytes);
    const part = new UploadPartCommand({ ...place, UploadId, PartNumber, Body });
    const { ETag } = await client.send(part);
    parts.push({ ETag, PartNumber });
  }
  const MultipartUpload = { Parts: parts };
  await client.send(new CompleteMultipartUploadCommand({ ...place, UploadId, MultipartUpload }));
}

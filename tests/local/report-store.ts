import {
  DeleteObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

/** Direct access to the files of the system in this process. */
export function reportStore() {
  const { S3_ENDPOINT: endpoint = '', REPORT_BUCKET: Bucket = '' } = process.env;
  const client = new S3Client({ endpoint, forcePathStyle: true });
  return {
    remove: (path: string) => client.send(new DeleteObjectCommand({ Bucket, Key: path })),
    damage: (path: string) =>
      client.send(new PutObjectCommand({ Bucket, Key: path, Body: 'no file of ours' })),
    has: (path: string) =>
      client.send(new HeadObjectCommand({ Bucket, Key: path })).then(
        () => true,
        () => false,
      ),
    stop: () => client.destroy(),
  };
}

import type { Client } from '../../shared/contract/client.ts';
import type { EvidenceInput, Upload } from '../../shared/domain/evidence/evidence.ts';
import { sha256, sha256Of } from '../../shared/sha256.ts';

export const list = new TextEncoder().encode('household,tap\n1,yes\n');

/** The checksum in the form that S3 expects. */
export function checksumOf(content: Uint8Array): string {
  return sha256(content).toString('base64');
}

/** The announcement of a file; fields override its properties. */
export function announcementOf(
  content: Uint8Array,
  fields: Partial<EvidenceInput> = {},
): EvidenceInput {
  return {
    title: 'Household list',
    fileName: 'households.csv',
    mediaType: 'text/csv',
    bytes: content.length,
    sha256: sha256Of(content),
    ...fields,
  };
}

/** Sends the upload request of an announcement. */
export function send(
  upload: Upload | undefined,
  content: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  if (!upload) throw new Error('There is nothing to upload to');
  const sent = { ...upload.headers, 'content-length': String(content.length), ...headers };
  const body = content as Uint8Array<ArrayBuffer>;
  return fetch(upload.url, { method: upload.method, headers: sent, body });
}

/** Announces, uploads and checks a file. @returns its id */
export async function storeEvidence(
  by: Client,
  projectId: string,
  fields: Partial<EvidenceInput> = {},
): Promise<string> {
  const { body, etag } = await by.call('announceEvidence', {
    params: { projectId },
    body: announcementOf(list, fields),
  });
  await send(body.upload, list);
  const { evidenceId } = body;
  await by.call('completeEvidence', { params: { projectId, evidenceId }, ifMatch: etag });
  return evidenceId;
}

import { createReadStream, openAsBlob, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '../../shared/contract/client.ts';
import { startSha256 } from '../../shared/sha256.ts';
import { FindingGroups } from './finding-groups.ts';
import type { ProgressBar } from './progress-bar.ts';

type ImportBody = Awaited<ReturnType<typeof readOnce>>['body'];
type Place = { readonly programmeId: string; readonly importId: string };

const mediaTypes = { '.xml': 'application/xml' } as const;

/** @throws an error where no import takes files of this type */
function mediaTypeOf(path: string) {
  const found = Object.entries(mediaTypes).find(([end]) => end === extname(path).toLowerCase());
  if (!found)
    throw new Error(
      `${basename(path)} is no file that can be imported: ${Object.keys(mediaTypes).join(', ')}`,
    );
  return found[1];
}

async function sha256Of(path: string): Promise<string> {
  const hash = startSha256();
  for await (const piece of createReadStream(path)) hash.write(piece);
  return hash.end();
}

/** Announces a file and uploads it. The same file again, at any time, is another import. */
export async function uploadFile(
  client: Client,
  programmeId: string,
  path: string,
): Promise<Place> {
  const { body } = await client.call('announceImport', {
    params: { programmeId },
    body: {
      fileName: basename(path),
      mediaType: mediaTypeOf(path),
      bytes: statSync(path).size,
      sha256: await sha256Of(path),
    },
  });
  const { importId, upload } = body;
  if (!upload) throw new Error(`Import ${importId} has no upload.`);
  const { url, method, headers } = upload;
  const sent = await fetch(url, { method, headers, body: await openAsBlob(path) });
  if (!sent.ok) throw new Error(`The upload was answered with status ${sent.status}.`);
  return { programmeId, importId };
}

const readOnce = (client: Client, place: Place) => client.call('getImport', { params: place });

/** Has the file read, and waits for the preview. @throws an error where it cannot be read */
export async function previewImport(
  client: Client,
  place: Place,
  bar: ProgressBar,
): Promise<ImportBody> {
  const { etag } = await readOnce(client, place);
  await client.call('readImport', { params: place, ifMatch: etag });
  return awaitEnd(client, place, 'previewed', bar);
}

/** Has the changes made, and waits for them. @throws an error where it fails */
export async function applyImport(
  client: Client,
  place: Place,
  bar: ProgressBar,
): Promise<ImportBody> {
  const { etag } = await readOnce(client, place);
  await client.call('applyImport', { params: place, ifMatch: etag });
  return awaitEnd(client, place, 'applied', bar);
}

const secondsBetween = 1;

async function awaitEnd(
  client: Client,
  place: Place,
  end: ImportBody['status'],
  bar: ProgressBar,
): Promise<ImportBody> {
  for (;;) {
    const { body } = await readOnce(client, place);
    if (body.status === end) return body;
    if (body.status === 'failed' || body.status === 'stopped')
      throw new Error(`The import is ${body.status}. ${body.failure ?? ''}`.trim());
    const { progress } = body;
    if (progress) bar.show(progress.percent / 100, `${progress.values} values`);
    await wait(secondsBetween * 1_000);
  }
}

/** The findings of a preview by rule. */
export async function groupFindings(client: Client, place: Place): Promise<FindingGroups> {
  const groups = new FindingGroups();
  for await (const found of client.items('listImportFindings', {
    params: place,
    query: { limit: 100 },
  })) {
    const { activity, path, ...rest } = found;
    groups.add({ ...rest, place: [activity, path].filter((part) => part !== '').join(', ') });
  }
  return groups;
}

import { createReadStream, openAsBlob, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Client } from '../../shared/contract/client.ts';
import type { ReportInput } from '../../shared/domain/reports/report.ts';
import { startSha256 } from '../../shared/sha256.ts';
import { saveReport } from '../save-report.ts';
import { awaitEnd } from './await-end.ts';
import { FindingGroups } from './findings.ts';
import { kindOfFile } from './kind-of-file.ts';
import { type Outcome, Refused } from './outcome.ts';
import { print, showProgress } from './terminal.ts';

type Place = { readonly programmeId: string; readonly importId: string };
type Wanted = {
  readonly programmeId: string;
  readonly apply: boolean;
  /** Where the report of the programme is saved, drafts included. */
  readonly report?: string | undefined;
  readonly language: NonNullable<ReportInput['language']>;
};

/** Uploads a file, previews it and says what would change; makes the changes and the report where that is wanted. */
export async function importFile(client: Client, path: string, wanted: Wanted): Promise<Outcome> {
  const { programmeId, report, language } = wanted;
  const place = await upload(client, programmeId, path);
  print(`import ${place.importId}`);
  const groups = await preview(client, place);
  for (const line of groups.describe()) print(line);
  if (wanted.apply) {
    await work(client, place, 'applyImport');
    print('applied');
  }
  if (report !== undefined) {
    const body = { kind: 'experience_sharing', language, includeDrafts: true } as const;
    await saveReport(client, { params: { programmeId }, body }, report);
    print(report);
  }
  return groups.outcome;
}

async function upload(client: Client, programmeId: string, path: string): Promise<Place> {
  if (kindOfFile(path) !== 'iati') throw new Refused(`${path} is no file of IATI activities.`);
  const hash = startSha256();
  for await (const piece of createReadStream(path)) hash.write(piece);
  const { body } = await client.call('announceImport', {
    params: { programmeId },
    body: {
      fileName: basename(path),
      mediaType: 'application/xml',
      bytes: statSync(path).size,
      sha256: hash.end(),
    },
  });
  const { importId, upload: request } = body;
  if (!request) throw new Refused(`Import ${importId} has no upload.`);
  const { url, method, headers } = request;
  const sent = await fetch(url, { method, headers, body: await openAsBlob(path) });
  if (!sent.ok) throw new Refused(`The upload was answered with status ${sent.status}.`);
  return { programmeId, importId };
}

async function preview(client: Client, place: Place): Promise<FindingGroups> {
  const { counts, advice } = await work(client, place, 'readImport');
  const { findings: _, ...numbers } = counts ?? {};
  print(
    Object.entries(numbers)
      .map(([what, count]) => `${what}: ${count}`)
      .join(', '),
  );
  if (advice !== undefined) print(advice);
  const groups = new FindingGroups();
  const query = { params: place, query: { limit: 100 } } as const;
  for await (const { activity, path, line, ...found } of client.items('listImportFindings', query))
    groups.add({ ...found, place: `line ${line} ${activity} ${path}`.trim() });
  return groups;
}

/** Has the job read or apply the file, and waits for it. @throws Refused where it fails */
async function work(client: Client, params: Place, step: 'readImport' | 'applyImport') {
  const { etag } = await client.call('getImport', { params });
  await client.call(step, { params, ifMatch: etag });
  const done = await awaitEnd(
    async () => {
      const { body } = await client.call('getImport', { params });
      if (body.progress) showProgress(body.progress.percent, 100, body.progress.secondsLeft);
      return body;
    },
    ({ status }) => status !== 'reading' && status !== 'applying',
  );
  if (done.status === 'failed' || done.status === 'stopped')
    throw new Refused(`The import is ${done.status}. ${done.failure ?? ''}`.trim());
  return done;
}

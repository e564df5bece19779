import { createReadStream, openAsBlob, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Client } from '../../shared/contract/client.ts';
import type { ReportInput } from '../../shared/domain/reports/report.ts';
import { startSha256 } from '../../shared/sha256.ts';
import { saveReport } from '../save-report.ts';
import { awaitEnd } from './await-end.ts';
import { FindingGroups } from './findings.ts';
import { type FileKind, kindOfFile } from './kind-of-file.ts';
import { type Outcome, Refused } from './outcome.ts';
import { print, showProgress } from './terminal.ts';

type Place = { readonly programmeId: string; readonly importId: string };
type Wanted = {
  readonly programmeId: string;
  /** The project of a table without addresses, and of the report. */
  readonly projectId?: string | undefined;
  readonly apply: boolean;
  /** Where the report of the programme, or of the project, is saved, drafts included. */
  readonly report?: string | undefined;
  readonly language: NonNullable<ReportInput['language']>;
};

/** Uploads a file, previews it and says what would change; makes the changes and the report where that is wanted. */
export async function importFile(client: Client, path: string, wanted: Wanted): Promise<Outcome> {
  const { programmeId, projectId, report, language } = wanted;
  const place = await upload(client, wanted, path);
  print(`import ${place.importId}`);
  const groups = await preview(client, place, kindOfFile(path));
  for (const line of groups.describe()) print(line);
  if (wanted.apply) {
    await work(client, place, 'applyImport');
    print('applied');
  }
  if (report !== undefined) {
    const subject =
      projectId === undefined
        ? ({ kind: 'experience_sharing' } as const)
        : ({ kind: 'implementing_organisation', projectId } as const);
    const body = { ...subject, language, includeDrafts: true };
    await saveReport(client, { params: { programmeId }, body }, report);
    print(report);
  }
  return groups.outcome;
}

async function upload(
  client: Client,
  { programmeId, projectId, language }: Wanted,
  path: string,
): Promise<Place> {
  const { kind, mediaType } = kindOfFile(path);
  const ofTable = { language, ...(projectId !== undefined && { projectId }) };
  const hash = startSha256();
  for await (const piece of createReadStream(path)) hash.write(piece);
  const { body } = await client.call('announceImport', {
    params: { programmeId },
    body: {
      fileName: basename(path),
      mediaType,
      bytes: statSync(path).size,
      sha256: hash.end(),
      ...(kind === 'table' && ofTable),
    },
  });
  const { importId, upload: request } = body;
  if (!request) throw new Refused(`Import ${importId} has no upload.`);
  const { url, method, headers } = request;
  const sent = await fetch(url, { method, headers, body: await openAsBlob(path) });
  if (!sent.ok) throw new Refused(`The upload was answered with status ${sent.status}.`);
  return { programmeId, importId };
}

async function preview(client: Client, place: Place, { kind }: FileKind): Promise<FindingGroups> {
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
    groups.add({
      ...found,
      place: kind === 'table' ? path : `line ${line} ${activity} ${path}`.trim(),
    });
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

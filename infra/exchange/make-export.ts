import { dirname, join } from 'node:path';
import type { Client } from '../../shared/contract/client.ts';
import type { ExportInput } from '../../shared/domain/exchange/export.ts';
import { saveContent } from '../save-content.ts';
import { awaitEnd } from './await-end.ts';
import { FindingGroups } from './findings.ts';
import { type Outcome, Refused } from './outcome.ts';
import { print } from './terminal.ts';

type Wanted = {
  readonly programmeId: string;
  readonly body: ExportInput;
  /** Where its first file is saved, others beside it; by default under the names that they have. */
  readonly to?: string | undefined;
};

/** Requests an export, waits for it and saves its files. */
export async function makeExport(
  client: Client,
  { programmeId, body, to }: Wanted,
): Promise<Outcome> {
  const { body: requested } = await client.call('requestExport', { params: { programmeId }, body });
  const params = { programmeId, exportId: requested.exportId };
  const made = await awaitEnd(
    async () => (await client.call('getExport', { params })).body,
    ({ status }) => status !== 'queued',
  );
  if (made.status === 'failed') throw new Refused(`The export failed. ${made.failure ?? ''}`);
  for (const [at, { fileName }] of (made.files ?? []).entries()) {
    const asked = { params, query: { file: fileName } };
    const answer = await client.bytes('getExportContent', asked);
    const path = at === 0 && to !== undefined ? to : join(dirname(to ?? ''), fileName);
    await saveContent(answer, path);
    print(path);
  }
  const groups = new FindingGroups();
  for await (const { record, ...found } of client.items('listExportFindings', { params }))
    groups.add({ ...found, place: record });
  for (const line of groups.describe()) print(line);
  return groups.outcome;
}

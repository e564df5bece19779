import { setTimeout } from 'node:timers/promises';
import type { ImportInput } from '../../shared/domain/exchange/import.ts';
import type { ImportChange } from '../../shared/domain/exchange/import-change.ts';
import { send } from './evidence.ts';
import { importOf } from './iati.ts';
import type { TestProgramme } from './programme.ts';

type Importing = Pick<TestProgramme, 'coordinator' | 'programmeId'>;

/** Announces and uploads a file, and has it read. @returns the import with its preview */
export async function previewFile(
  programme: Importing,
  file: Uint8Array,
  fields: Partial<ImportInput> = {},
) {
  const { coordinator, programmeId } = programme;
  const { body } = await coordinator.call('announceImport', {
    params: { programmeId },
    body: importOf(file, fields),
  });
  await send(body.upload, file);
  const params = { programmeId, importId: body.importId };
  await coordinator.call('readImport', { params, ifMatch: '"1"' });
  return finishedImport(programme, body.importId);
}

/** The same, and has it applied. @returns the import as it ended */
export async function applyFile(programme: Importing, file: Uint8Array) {
  const { importId, version } = await previewFile(programme, file);
  const { coordinator, programmeId } = programme;
  const params = { programmeId, importId };
  await coordinator.call('applyImport', { params, ifMatch: `"${version}"` });
  return finishedImport(programme, importId);
}

/** The import, once its job is done. */
export async function finishedImport({ coordinator, programmeId }: Importing, importId: string) {
  for (;;) {
    const { body } = await coordinator.call('getImport', { params: { programmeId, importId } });
    if (body.status !== 'reading' && body.status !== 'applying') return body;
    await setTimeout(50);
  }
}

/** All that an import would change. */
export async function changesOf(
  { coordinator, programmeId }: Importing,
  importId: string,
): Promise<readonly ImportChange[]> {
  const params = { programmeId, importId };
  const changes: ImportChange[] = [];
  let cursor: string | undefined;
  do {
    const query = cursor === undefined ? {} : { cursor };
    const { body } = await coordinator.call('listImportChanges', { params, query });
    changes.push(...body.items);
    cursor = body.next;
  } while (cursor !== undefined);
  return changes;
}

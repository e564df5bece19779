import type { Client } from '../../shared/contract/client.ts';
import type { ImportInput } from '../../shared/domain/exchange/import.ts';
import { send } from './evidence.ts';
import { importOf } from './iati.ts';
import { finishedImport } from './imports.ts';
import type { TestProgramme } from './programme.ts';

/** Lines of text as the bytes of a CSV file. */
export function csv(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

type Importing = Pick<TestProgramme, 'programmeId'> & { readonly by: Client };

/** Announces and uploads a table, and has it read. @returns the import with its preview */
export async function previewTable(
  { by, programmeId }: Importing,
  file: Uint8Array,
  fields: Partial<ImportInput> = {},
) {
  const named = { fileName: 'values.csv', mediaType: 'text/csv', ...fields } as const;
  const { body } = await by.call('announceImport', {
    params: { programmeId },
    body: importOf(file, named),
  });
  await send(body.upload, file);
  const params = { programmeId, importId: body.importId };
  await by.call('readImport', { params, ifMatch: '"1"' });
  return finishedImport({ coordinator: by, programmeId }, body.importId);
}

/** Applies a preview. @returns the import as it ended */
export async function applyTable(
  { by, programmeId }: Importing,
  { importId, version }: { readonly importId: string; readonly version: number },
) {
  const params = { programmeId, importId };
  await by.call('applyImport', { params, ifMatch: `"${version}"` });
  return finishedImport({ coordinator: by, programmeId }, importId);
}

import type { Export, ExportedFile } from '../../shared/domain/exchange/export.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Call } from '../http/call.ts';
import { isVisible } from '../http/visible.ts';
import { services } from '../services.ts';

type Ready = Export & { readonly files: readonly ExportedFile[] };

/** @throws Problem `not_found`, `withdrawn`, or `export_not_ready` with the reason */
export async function readReadyExport({
  params,
  subject,
}: Pick<Call<'getExportContent'>, 'params' | 'subject'>): Promise<Ready> {
  const found = (await services().records.readConsistently('export', params))?.record;
  if (!found || !isVisible('export', found, subject)) throw new Problem('not_found');
  if (found.withdrawn) throw new Problem('withdrawn');
  const { status, files, failure } = found;
  if (files) return { ...found, files };
  if (status === 'failed') throw new Problem('export_not_ready', `It failed. ${failure}`);
  throw new Problem('export_not_ready', 'It is being made.', [], { 'retry-after': '2' });
}

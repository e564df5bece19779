import type { Import } from '../../shared/domain/exchange/import.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Stored } from '../../shared/domain/record.ts';
import { forbidden } from '../../shared/domain/who-may.ts';
import type { AnyCall } from '../http/call.ts';
import { services } from '../services.ts';
import { mayImport } from './assert-may-import.ts';

/** The import that a call is about. @throws Problem `not_found`, or `forbidden` for another organisation's */
export async function readImportOf({
  params,
  subject,
}: Pick<AnyCall, 'subject'> & { readonly params: Keys['import'] }): Promise<Stored<Import>> {
  const stored = await services().records.readConsistently('import', params);
  if (!stored) throw new Problem('not_found');
  if (!mayImport(stored.record, subject)) throw forbidden('exchange.import');
  return stored;
}

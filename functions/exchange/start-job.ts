import type { Import } from '../../shared/domain/exchange/import.ts';
import type { Keys } from '../../shared/domain/kinds.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import type { AnyCall } from '../http/call.ts';
import { changeRecord } from '../http/effects.ts';
import { services } from '../services.ts';
import { queueImport } from './import-queue.ts';
import { readImportOf } from './read-import-of.ts';

/** Most files are read within seconds. */
const askAgainSeconds = 2;

type Step = {
  readonly action: 'read' | 'apply';
  readonly status: Import['status'];
  readonly decide: (current: Versioned<Import>) => Import | Promise<Import>;
};

/** Records a step that a job carries out, and queues it. */
export async function startJob(
  call: AnyCall & { readonly params: Keys['import'] },
  { action, status, decide }: Step,
) {
  const key = call.params;
  const current = await readImportOf(call);
  const effect = await changeRecord(call, { kind: 'import', key, action, current }, decide);
  const stored = await services().records.readConsistently('import', key);
  const isWaiting = stored?.record.status === status && stored.record.queuedAt === undefined;
  const body = isWaiting ? (await queueImport(stored)).record : (stored?.record ?? effect.record);
  const location = addressOf('import', key);
  const { replayed } = effect;
  return { status: 202, body, location, retryAfterSeconds: askAgainSeconds, replayed } as const;
}

import { beginReading } from '../../shared/domain/exchange/import-steps.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import type { Answer } from '../http/answer.ts';
import { changeRecord } from '../http/effects.ts';
import { services } from '../services.ts';
import { importUploads, uploadPath } from './import-files.ts';
import { queueImport } from './import-queue.ts';

/** Most files are read within seconds. */
const askAgainSeconds = 2;

/** The job holds the content against its hash; what is missing or cut short is said at once. */
export const readImport: Answer<'readImport'> = async (call) => {
  const key = call.params;
  const current = await services().records.readConsistently('import', key);
  const write = { kind: 'import', key, action: 'read', current } as const;
  const effect = await changeRecord(call, write, async (announced) => {
    const reading = beginReading(announced);
    assertUploaded(await importUploads().sizeOf(uploadPath(announced)), announced.bytes);
    return reading;
  });
  const stored = await services().records.readConsistently('import', key);
  const isWaiting = stored?.record.status === 'reading' && stored.record.queuedAt === undefined;
  const body = isWaiting ? (await queueImport(stored)).record : (stored?.record ?? effect.record);
  const location = addressOf('import', key);
  const { replayed } = effect;
  return { status: 202, body, location, retryAfterSeconds: askAgainSeconds, replayed };
};

/** @throws Problem `evidence_awaited` or `evidence_differs` */
function assertUploaded(size: number | undefined, announced: number): void {
  if (size === undefined) throw new Problem('evidence_awaited');
  if (size !== announced)
    throw new Problem(
      'evidence_differs',
      `The file has ${size} bytes; ${announced} were announced.`,
    );
}

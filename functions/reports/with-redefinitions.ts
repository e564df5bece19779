import type { Gathered } from '../../shared/domain/reports/snapshot.ts';
import { redefinitionsOf } from '../redefinitions-of.ts';

/** With the changes of what submitted values mean. */
export async function withRedefinitions({ beside, ...records }: Gathered): Promise<Gathered> {
  return { ...records, beside: { ...beside, redefinitions: await redefinitionsOf(records) } };
}

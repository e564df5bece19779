import type { Stored } from '../../shared/domain/history/record.ts';
import { schemaOfChange } from '../../shared/domain/history/schema-steps.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { revise } from '../changes.ts';
import { now } from '../clock.ts';
import { services } from '../services.ts';

/** The system itself makes these changes; no member does. */
const system = 'system';

/** Writes what became of a report; where somebody was faster, theirs stands. */
export async function noteOutcome(
  stored: Stored<Report>,
  outcome: Pick<Report, 'status'> & Partial<Report>,
): Promise<Stored<Report>> {
  const at = now().toISOString();
  const request = `${system}.${at}`;
  const change = {
    by: system,
    at,
    action: outcome.status,
    request,
    ...schemaOfChange('report'),
  };
  const next = revise(stored, { ...stored.record, ...outcome }, change);
  if ((await services().records.replace('report', next)) === 'replaced') return next;
  const { reportId } = stored.record;
  return (await services().records.read('report', { reportId })) ?? stored;
}

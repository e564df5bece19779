import type { Stored } from '../../shared/domain/history/record.ts';
import { schemaOfChange } from '../../shared/domain/history/schema-steps.ts';
import type { Step } from '../../shared/domain/reports/rendering.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import { revise } from '../changes.ts';
import { now } from '../clock.ts';
import { services } from '../services.ts';

/** The system itself makes these changes; no member does. */
const system = 'system';

/**
 * Writes a step in the rendering of a report. Where somebody was faster, it is taken from where they left the report, unless it
 * is too late for it.
 * @returns the report as it is stored now
 */
export async function note(
  stored: Stored<Report>,
  action: string,
  step: Step,
): Promise<Stored<Report>> {
  const changed = step(stored.record);
  if (!changed) return stored;
  const at = now().toISOString();
  const change = {
    by: system,
    at,
    action,
    request: `${system}.${at}`,
    ...schemaOfChange('report'),
  };
  const next = revise(stored, changed, change);
  if ((await services().records.replace('report', next)) === 'replaced') return next;
  const { reportId } = stored.record;
  const current = await services().records.read('report', { reportId });
  return current ? note(current, action, step) : stored;
}

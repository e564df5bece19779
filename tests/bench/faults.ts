import { join } from 'node:path';
import { useLocalCredentials } from '../../infra/local/environment.ts';
import { checkHistory } from '../faults/history-check.ts';
import { faultsDone, lostAndDoubled } from '../faults/report.ts';
import type { Table } from './table.ts';

const plan = { seed: 11, operations: 10_000, kills: 12, clients: 16 };

/** The result and duration of `npm run check:faults`. */
export async function faults(folder: string): Promise<Table> {
  useLocalCredentials();
  const started = performance.now();
  const finding = await checkHistory({ ...plan, dataFolder: join(folder, 'faults') });
  const seconds = Math.round((performance.now() - started) / 1_000);
  const sum = [...finding.faults.values()].reduce((total, count) => total + count, 0);
  const { lost, doubled, others } = lostAndDoubled(finding);
  const row = [finding.operations.length, sum, finding.kills, lost, doubled, others, seconds];
  return {
    title: 'Failing networks and kills',
    note: `\`npm run check:faults -- --seed ${plan.seed}\`: ${plan.clients} concurrent clients over networks that fail on both sides of a system that is killed with -9 and restarted on its folder. The faults: ${faultsDone(finding)}. Every acknowledged version is stored as answered, every history is gapless with a valid chain, and no request has two effects.`,
    columns: ['operations', 'faults', 'kills', 'lost', 'doubled', 'answered wrongly', 'seconds'],
    rows: [row.map(String)],
  };
}

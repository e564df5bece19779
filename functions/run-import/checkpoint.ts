import type { Import } from '../../shared/domain/exchange/import.ts';
import { now } from '../clock.ts';
import { type Noted, noteProgress } from '../exchange/progress.ts';
import { services } from '../services.ts';
import type { Surroundings } from './surroundings.ts';

/** Whoever stops an import is obeyed after so many activities, and a job that died goes on from there. */
export const activitiesBetween = 100;

type Done = Pick<Noted, 'activities' | 'values' | 'share'>;

/** Notes how far a job is, and asks whether it is to go on: nobody stopped it, and the programme is open. */
export function checkpoints(running: Import, around: Surroundings, shareAtStart = 0) {
  const { programmeId, importId } = running;
  const step = running.status === 'applying' ? 'applying' : 'reading';
  const startedAt = now().getTime();
  return async (done: Done): Promise<boolean> => {
    const [stored] = await Promise.all([
      services().records.readConsistently('import', { programmeId, importId }),
      noteProgress(running, { ...done, step, shareAtStart, startedAt, notedAt: now().getTime() }),
      around.refresh(),
    ]);
    return stored?.record.status === running.status && !stored.record.withdrawn;
  };
}

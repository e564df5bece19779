import type { Programme } from '../../shared/domain/programme/programme.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { now } from '../clock.ts';
import { services } from '../services.ts';
import { readIfExists } from './read-if-exists.ts';
import { createTimedCache } from './timed-cache.ts';

const seconds = () => services().settings.MEMBERSHIP_SECONDS;
const programmes = createTimedCache<Versioned<Programme>>(seconds, now);

/** The programme, for its time zone and for whether it is closed or withdrawn; remembered as long as memberships. */
export function readRemembered(programmeId: string): Promise<Versioned<Programme> | undefined> {
  return programmes.get(programmeId, () => readIfExists('programme', { programmeId }));
}

/** Called after a programme changes, so that this process sees it at once. */
export function forgetProgramme(programmeId: string): void {
  programmes.forget(programmeId);
}

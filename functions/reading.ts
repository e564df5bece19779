import type { Instant } from '../shared/domain/dates.ts';
import { asKnown, programmeIn, projectIn, recordsIn } from '../shared/domain/history/as-known.ts';
import type { WholeHistory } from '../shared/domain/history/history.ts';
import type { Keys } from '../shared/domain/kinds.ts';
import type { Dissemination } from '../shared/domain/meetings/dissemination.ts';
import type { Reach, Records } from '../shared/domain/ports.ts';
import type { Programme } from '../shared/domain/programme/programme.ts';
import { maxBytesAtOnce, startMeter } from '../shared/domain/reading-limit.ts';
import type { Versioned } from '../shared/domain/record.ts';
import { addressOf, type NamedRecord } from '../shared/domain/record-addresses.ts';
import { withoutWithdrawn } from '../shared/domain/withdrawal/leave-out.ts';
import { inParallel } from './in-parallel.ts';
import { readAllPages } from './read-pages.ts';
import { services } from './services.ts';

/** Reads whole programmes and projects with their histories: as they are, or as they were known at a moment. */
export type Reading = Pick<
  Records,
  'readProgramme' | 'readProgrammeItself' | 'readProject' | 'readHistory'
> & {
  /** The programme alone, for its settings. */
  readSettings(key: Keys['programme']): Promise<Programme | undefined>;
  readDisseminations(reportId: string): Promise<readonly Versioned<Dissemination>[]>;
};

export function readingAt(knownAt: Instant | undefined): Reading {
  return knownAt === undefined ? readNow() : readAsKnown(knownAt);
}

export function readNow(): Reading {
  const { records } = services();
  return {
    ...records,
    readSettings: (key) => records.readEventually('programme', key),
    readDisseminations: (reportId) => records.listAll('dissemination', { reportId }),
  };
}

const projectsAtOnce = 4;
const projectsOfPage = 100;

/**
 * Undoes the later changes of every record. It reads all histories, so it costs more than reading what is known now.
 * @throws Problem `records_too_large` where the records are more than memory holds
 */
function readAsKnown(knownAt: Instant): Reading {
  const { records } = services();
  const known = new Map<string, WholeHistory>();
  const meter = startMeter(maxBytesAtOnce);
  const readPartition = async (named: NamedRecord, reach: Reach = 'counted') => {
    const histories = await records.readHistories(named);
    const then = histories.flatMap((whole) => asKnown(whole, knownAt) ?? []);
    for (const whole of then) {
      known.set(whole.address, whole);
      meter.add(Buffer.byteLength(JSON.stringify(whole.record)), () => whole.address);
    }
    meter.assertWithin();
    return reach === 'all' ? then : withoutWithdrawn(then);
  };
  const reading: Reading = {
    readProject: async (key, reach) =>
      projectIn(await readPartition({ kind: 'project', key }, reach)),
    readProgrammeItself: async (key, reach) =>
      programmeIn(await readPartition({ kind: 'programme', key }, reach)),
    readProgramme: async (key, reach) => {
      const [itself, listed] = await Promise.all([
        reading.readProgrammeItself(key, reach),
        readAllPages(projectsOfPage, (page) => records.list('project', key, page)),
      ]);
      const projects = await inParallel(listed, projectsAtOnce, (project) =>
        reading.readProject(project, reach),
      );
      return itself && { ...itself, projects: projects.filter((each) => each !== undefined) };
    },
    readHistory: async ({ kind, key }) => known.get(addressOf(kind, key as never)),
    readSettings: async (key) => (await reading.readProgrammeItself(key))?.programme,
    readDisseminations: async (reportId) =>
      recordsIn('dissemination', await readPartition({ kind: 'report', key: { reportId } })),
  };
  return reading;
}

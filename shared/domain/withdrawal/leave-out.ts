import { declarationOf, type Kind } from '../kinds.ts';
import {
  eachRecord,
  type KindedRecord,
  ownedByProgramme,
  ownedByProject,
  type ProgrammeRecords,
} from '../owned-records.ts';
import type { Versioned } from '../record.ts';
import { addressOf } from '../record-addresses.ts';

type Withdrawable = Pick<Versioned<object>, 'withdrawn'>;

export function isWithdrawn(record: object): boolean {
  return (record as Withdrawable).withdrawn !== undefined;
}

/** The records that count: those that are not withdrawn, and do not belong to one that is. Members stay: others name them. */
export function withoutWithdrawn<Each extends KindedRecord>(all: readonly Each[]): readonly Each[] {
  const withdrawn = new Set(
    all
      .filter(({ kind, record }) => kind !== 'member' && isWithdrawn(record))
      .map(({ kind, record }) => addressOf(kind, record as never)),
  );
  if (withdrawn.size === 0) return all;
  return all.filter(({ kind, record }) =>
    ownersAndItself(kind).every((each) => !withdrawn.has(addressOf(each, record as never))),
  );
}

function ownersAndItself(kind: Kind): readonly Kind[] {
  const { under } = declarationOf(kind);
  return under ? [kind, ...ownersAndItself(under.name)] : [kind];
}

/** All records of a programme but those that were withdrawn; a withdrawn project goes with all it owns. */
export function leaveOutWithdrawn(records: ProgrammeRecords): ProgrammeRecords {
  const all = [...eachRecord(records)];
  const counted = withoutWithdrawn(all);
  if (counted.length === all.length) return records;
  const isCounted = new Set<object>(counted.map(({ record }) => record));
  const projects = records.projects.filter(({ project }) => isCounted.has(project));
  return {
    ...onlyThose(records, ownedByProgramme, isCounted),
    projects: projects.map((project) => onlyThose(project, ownedByProject, isCounted)),
  };
}

function onlyThose<Records extends object>(
  records: Records,
  owned: object,
  isCounted: ReadonlySet<object>,
): Records {
  const lists = Object.entries(records).map(([name, list]) =>
    name in owned ? [name, list.filter((each: object) => isCounted.has(each))] : [name, list],
  );
  return Object.fromEntries(lists) as Records;
}

/** The withdrawn records of a programme, for its list of findings. */
export function withdrawnIn(records: ProgrammeRecords): readonly KindedRecord[] {
  return [...eachRecord(records)].filter(({ record }) => isWithdrawn(record));
}

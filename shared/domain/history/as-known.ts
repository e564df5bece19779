import type { Instant } from '../dates.ts';
import type { Kind } from '../kinds.ts';
import {
  ownedByProgramme,
  ownedByProject,
  type ProgrammeItself,
  type ProgrammeLists,
  type ProjectLists,
  type ProjectRecords,
} from '../owned-records.ts';
import { HistoryEntry, restoreVersion, type Versioned } from '../record.ts';
import { parseStructure } from '../structure.ts';
import type { WholeHistory } from './history.ts';
import { bringUpToDate } from './schema-steps.ts';

/** A record and its changes as they were at a moment; undefined where it was created later. */
export function asKnown(whole: WholeHistory, knownAt: Instant): WholeHistory | undefined {
  const history = whole.entries.map((entry) => parseStructure(HistoryEntry, entry));
  const later = history.findIndex(({ at }) => at > knownAt);
  if (later === -1) return whole;
  const entries = history.slice(0, later);
  const last = entries.at(-1);
  const record = last && restoreVersion({ record: recordOf(whole), history }, last.version);
  return record && { ...whole, record, schema: last.schema ?? 1, entries };
}

/** A project with what it owned, from the histories of its partition. */
export function projectIn(histories: readonly WholeHistory[]): ProjectRecords | undefined {
  const project = histories.find(({ kind }) => kind === 'project');
  if (!project) return undefined;
  return { project: currentRecord(project), ...listsIn<ProjectLists>(ownedByProject, histories) };
}

/** A programme with what it owned except its projects, from the histories of its partition. */
export function programmeIn(histories: readonly WholeHistory[]): ProgrammeItself | undefined {
  const programme = histories.find(({ kind }) => kind === 'programme');
  if (!programme) return undefined;
  return {
    programme: currentRecord(programme),
    ...listsIn<ProgrammeLists>(ownedByProgramme, histories),
  };
}

/** The records of a kind, in the order of their histories. */
export function recordsIn<Entity extends object>(
  kind: Kind,
  histories: readonly WholeHistory[],
): readonly Versioned<Entity>[] {
  return histories.filter((each) => each.kind === kind).map((each) => currentRecord<Entity>(each));
}

function listsIn<Lists>(
  owned: Readonly<Record<keyof Lists, Kind>>,
  histories: readonly WholeHistory[],
): Lists {
  const byKind = Map.groupBy(histories, ({ kind }) => kind);
  const lists = Object.entries<Kind>(owned).map(([name, kind]) => [
    name,
    (byKind.get(kind) ?? []).map(currentRecord),
  ]);
  return Object.fromEntries(lists);
}

function currentRecord<Entity extends object>(whole: WholeHistory): Versioned<Entity> {
  return bringUpToDate(whole.kind, recordOf<Entity>(whole), whole.schema);
}

function recordOf<Entity extends object>({ record }: WholeHistory): Versioned<Entity> {
  return record as Versioned<Entity>;
}

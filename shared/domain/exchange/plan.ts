import type { Indicator } from '../framework/indicator.ts';
import type { Result } from '../framework/result.ts';
import type { Organisation } from '../programme/organisation.ts';
import type { Project } from '../programme/project.ts';
import type { Value } from '../values/value.ts';
import type { ImportCounts } from './import.ts';
import type { ImportChange, ImportedKind } from './import-change.ts';

type Entities = {
  organisation: Organisation;
  project: Project;
  result: Result;
  indicator: Indicator;
  value: Value;
};

/** A record as an import is to write it. */
export type PlannedWrite = {
  [K in ImportedKind]: {
    readonly kind: K;
    readonly entity: Entities[K];
    /** The version that it follows; undefined for a new record. */
    readonly after: number | undefined;
    readonly reason?: string | undefined;
  };
}[ImportedKind];

type Tally = 'created' | 'changed' | 'locked' | 'refused' | 'withdrawn';

/** What becomes of one record. */
export type Planned = {
  readonly write?: PlannedWrite | undefined;
  /** Absent where the record is as the file says. */
  readonly tally?: Tally | undefined;
  /** How many records it stands for; one without it. */
  readonly records?: number | undefined;
  readonly changes: readonly ImportChange[];
};

type PlanCounts = Pick<
  ImportCounts,
  'created' | 'changed' | 'unchanged' | 'conflicts' | 'locked' | 'refused' | 'absent'
>;

/** What an import does with one part of its file: the same for the preview, which lists it, and the application, which writes it. */
export type Plan = {
  /** Each step needs those before it; the writes of one step do not need each other. */
  readonly steps: readonly (readonly PlannedWrite[])[];
  readonly changes: readonly ImportChange[];
  readonly counts: PlanCounts;
};

/** @param ofFile how many records the file has there */
export function planOf(steps: readonly (readonly Planned[])[], ofFile: number): Plan {
  const all = steps.flat();
  const changes = all.flatMap((each) => each.changes);
  const sum = (tallied: readonly Planned[]) =>
    tallied.reduce((total, { records = 1 }) => total + records, 0);
  const count = (...wanted: readonly Tally[]) =>
    sum(all.filter(({ tally }) => tally !== undefined && wanted.includes(tally)));
  const rows = (wanted: ImportChange['outcome']) =>
    changes.filter(({ outcome }) => outcome === wanted).length;
  return {
    steps: steps.map((step) => step.flatMap(({ write }) => write ?? [])),
    changes,
    counts: {
      created: count('created'),
      changed: count('changed'),
      unchanged: ofFile - sum(all.filter(({ tally }) => tally !== undefined)),
      conflicts: rows('conflict'),
      locked: count('locked'),
      refused: count('refused', 'withdrawn'),
      absent: rows('absent'),
    },
  };
}

import type { ProjectRecords } from '../../domain/owned-records.ts';
import type { Project, ProjectInput } from '../../domain/programme/project.ts';
import { ownFields } from '../../domain/record.ts';
import { addressOf } from '../../domain/record-addresses.ts';
import { type Closing, closingOf } from '../../domain/review/closing.ts';
import { type Value, ValueInput } from '../../domain/values/value.ts';
import { withoutWithdrawn } from '../../domain/withdrawal/leave-out.ts';
import type { HereRecords } from '../merge/merge-activity.ts';
import type { Lock } from '../merge/outcome.ts';

/** What is here of a project: the records that count, and the addresses of those that were withdrawn. */
export type Here = {
  readonly counted: Pick<ProjectRecords, 'project' | 'results' | 'indicators' | 'values'>;
  readonly inputs: HereRecords;
  readonly withdrawn: ReadonlySet<string>;
};

/** @param records with those that were withdrawn */
export function hereOf(records: ProjectRecords, closings: readonly Closing[]): Here {
  const all = [
    ...records.results.map((record) => ({ kind: 'result', record }) as const),
    ...records.indicators.map((record) => ({ kind: 'indicator', record }) as const),
    ...records.values.map((record) => ({ kind: 'value', record }) as const),
  ];
  const kept = new Set<object>(withoutWithdrawn(all).map(({ record }) => record));
  const isKept = (record: object) => kept.has(record);
  const counted = {
    project: records.project,
    results: records.results.filter(isKept),
    indicators: records.indicators.filter(isKept),
    values: records.values.filter(isKept),
  };
  const gone = all.filter(({ record }) => !isKept(record));
  return {
    counted,
    inputs: inputsOf(counted, closings),
    withdrawn: new Set(gone.map(({ kind, record }) => addressOf(kind, record as never))),
  };
}

function inputsOf(
  { project, results, indicators, values }: Here['counted'],
  closings: readonly Closing[],
): HereRecords {
  return {
    project: projectInputOf(project),
    results: results.map((record) => {
      const { programmeId: _, projectId: __, resultId, ...input } = bare(record);
      return { resultId, input };
    }),
    indicators: indicators.map((record) => {
      const { programmeId: _, projectId: __, indicatorId, ...input } = bare(record);
      return { indicatorId, input };
    }),
    values: values.map((value) => ({
      indicatorId: value.indicatorId,
      periodId: value.periodId,
      input: valueInputOf(value),
      lock: lockOf(value, closings),
      wasSubmitted: value.firstSubmittedAt !== undefined,
    })),
  };
}

function projectInputOf(project: Here['counted']['project']): ProjectInput {
  const { programmeId: _, projectId: __, archived: ___, ...input } = bare<Project>(project);
  return input;
}

/** A record without what the system adds to every one. */
const bare = <Entity extends object>(record: Entity) => ownFields(record) as Entity;

const fieldsOfValue = Object.keys(ValueInput.shape);

function valueInputOf(value: Value): ValueInput {
  const given = Object.entries(value).filter(([field]) => fieldsOfValue.includes(field));
  return Object.fromEntries(given) as ValueInput;
}

function lockOf(value: Value, closings: readonly Closing[]): Lock | undefined {
  if (value.status === 'submitted' || value.status === 'approved') return value.status;
  return closingOf(value, closings) ? 'closed' : undefined;
}

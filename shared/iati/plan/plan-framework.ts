import type { Planned } from '../../domain/exchange/plan.ts';
import { indicatorFaults } from '../../domain/framework/framework-faults.ts';
import type { Indicator } from '../../domain/framework/indicator.ts';
import { IndicatorInput } from '../../domain/framework/indicator-input.ts';
import { ResultInput } from '../../domain/framework/result.ts';
import { assertKeepsMeaning } from '../../domain/meaning/assert-keeps-meaning.ts';
import { assertMayFollow } from '../../domain/meaning/assert-may-follow.ts';
import { findBoundChanges } from '../../domain/meaning/bound-changes.ts';
import { changesOfMeaning } from '../../domain/meaning/changes.ts';
import { dependentsOfResult } from '../../domain/meaning/definitions.ts';
import { Problem } from '../../domain/problem.ts';
import type { Project } from '../../domain/programme/project.ts';
import { addressOf } from '../../domain/record-addresses.ts';
import type { Outcome } from '../merge/outcome.ts';
import type { Here } from './here-records.ts';
import { planRecord } from './plan-record.ts';
import type { Merging, Planning } from './planning.ts';

export function planResults(
  { here, outcome: { results, file } }: Merging,
  planning: Planning,
): readonly Planned[] {
  const { programmeId, projectId, importId, activity, closings } = planning;
  const inputs = new Map(here?.inputs.results.map(({ resultId, input }) => [resultId, input]));
  const records = here?.counted ?? nothing;
  const stored = new Map(records.results.map((each) => [each.resultId, each]));
  return [...results].map(([resultId, outcome]) => {
    const key = { projectId, resultId };
    const address = addressOf('result', key);
    const current = stored.get(resultId);
    const path = (file.results.get(resultId) ?? inputs.get(resultId))?.origin?.path ?? '';
    const facts = { kind: 'result', address, activity, path } as const;
    return planRecord(facts, unlessWithdrawn(outcome, address, here), {
      here: inputs.get(resultId),
      schema: ResultInput,
      decide: (input) => {
        const entity = { programmeId, ...key, ...withImport(input, importId) };
        const changes = current ? changesOfMeaning('result', current, entity) : [];
        const dependents = dependentsOfResult(records, resultId);
        const reason = `import ${importId}`;
        const changer = { mayRedefine: true, reason };
        assertKeepsMeaning(changes, { dependents, closings, changer });
        const isBound = findBoundChanges(changes, dependents.values).length > 0;
        return { kind: 'result', entity, after: current?.version, ...(isBound && { reason }) };
      },
    });
  });
}

type Owners = { readonly results: readonly Planned[]; readonly project: Project };

export function planIndicators(
  { here, outcome: { indicators, file } }: Merging,
  owners: Owners,
  planning: Planning,
): readonly Planned[] {
  const { programmeId, projectId, importId, activity, closings, shared } = planning;
  const inputs = new Map(
    here?.inputs.indicators.map(({ indicatorId, input }) => [indicatorId, input]),
  );
  const stored = new Map(here?.counted.indicators.map((each) => [each.indicatorId, each]));
  const valuesOf = Map.groupBy(here?.counted.values ?? [], (value) => value.indicatorId);
  const known = nameable(owners, here, planning);
  return [...indicators].map(([indicatorId, { bound, ...outcome }]) => {
    const key = { projectId, indicatorId };
    const address = addressOf('indicator', key);
    const current = stored.get(indicatorId);
    const path = (file.indicators.get(indicatorId) ?? inputs.get(indicatorId))?.origin?.path ?? '';
    const facts = { kind: 'indicator', address, activity, path } as const;
    return planRecord(facts, unlessWithdrawn(outcome, address, here), {
      here: inputs.get(indicatorId),
      schema: IndicatorInput,
      decide: (input) => {
        const entity: Indicator = { programmeId, ...key, ...withImport(input, importId) };
        assertNamesRecords(entity, known);
        const reason = `import ${importId}`;
        const changer = { mayRedefine: true, reason };
        const values = valuesOf.get(indicatorId) ?? [];
        assertMayFollow(entity, current, { values, closings, shared, changer });
        const why = bound.length > 0 && { reason };
        return { kind: 'indicator', entity, after: current?.version, ...why };
      },
    });
  });
}

const nothing = { results: [], indicators: [], values: [] };

/** What is new to the file but was withdrawn here stays so. */
export function unlessWithdrawn<Input>(
  outcome: Outcome<Input>,
  address: string,
  here: Here | undefined,
): Outcome<Input> {
  if (outcome.outcome !== 'new' || !here?.withdrawn.has(address)) return outcome;
  return { outcome: 'withdrawn', changes: [], conflicts: [], absent: [] };
}

/** The fields of a record, with the import that brought it. */
export function withImport<Input extends Pick<ResultInput, 'origin'>>(
  input: Input,
  importId: string,
): Omit<Input, 'reason'> {
  const { reason: _, ...own } = input as Input & { readonly reason?: string };
  return input.origin ? { ...own, origin: { ...input.origin, importId } } : own;
}

/** The ids that indicators may name. */
function nameable({ results, project }: Owners, here: Here | undefined, { shared }: Planning) {
  const created = results.flatMap(({ write }) =>
    write?.kind === 'result' ? [write.entity.resultId] : [],
  );
  const stored = here?.counted.results.map(({ resultId }) => resultId) ?? [];
  const common = here?.counted.indicators.flatMap((each) => each.commonIndicatorId ?? []) ?? [];
  return {
    results: new Set([...stored, ...created]),
    commonIndicators: new Set(common),
    sites: new Set(project.sites?.flatMap(({ siteId }) => siteId ?? [])),
    dimensions: shared,
  };
}

/** @throws Problem `invalid_request` */
function assertNamesRecords(indicator: Indicator, known: ReturnType<typeof nameable>): void {
  const faults = indicatorFaults(indicator, known);
  if (faults.length > 0)
    throw new Problem(
      'invalid_request',
      undefined,
      faults.map((fault) => ({ in: 'body', ...fault })),
    );
}

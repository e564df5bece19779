import { type Plan, type Planned, planOf } from '../../domain/exchange/plan.ts';
import { assertKeepsMeaning } from '../../domain/meaning/assert-keeps-meaning.ts';
import { findBoundChanges } from '../../domain/meaning/bound-changes.ts';
import { changesOfMeaning } from '../../domain/meaning/changes.ts';
import { Problem } from '../../domain/problem.ts';
import { type Project, ProjectInput } from '../../domain/programme/project.ts';
import type { Versioned } from '../../domain/record.ts';
import { addressOf } from '../../domain/record-addresses.ts';
import { isWithdrawn } from '../../domain/withdrawal/leave-out.ts';
import type { Outcome } from '../merge/outcome.ts';
import type { Here } from './here-records.ts';
import { planRecord } from './plan-record.ts';
import type { Merging, Planning } from './planning.ts';

/** A project as it will be; what is written of it before all that it owns, and what after. */
type PlannedProject = {
  readonly entity: Project;
  readonly first: readonly (readonly Planned[])[];
  readonly last: readonly (readonly Planned[])[];
  /** Then nothing that belongs to it is written either. */
  readonly refused?: true;
};

/** It is written before all that belongs to it, and gets the hash after that. */
export function planNewProject(
  input: ProjectInput,
  ofFile: number,
  planning: Planning,
): PlannedProject {
  const entity = entityOf(input, planning);
  const merged: Outcome<ProjectInput> = { outcome: 'new', input, ...nothing };
  const created = planRecord(factsOf(input, planning), merged, {
    here: undefined,
    schema: ProjectInput,
    decide: () => {
      assertOrganisationIsThere(entity, planning);
      return { kind: 'project', entity, after: undefined };
    },
  });
  if (!created.write)
    return { entity, first: [[{ ...created, records: ofFile }]], last: [], refused: true };
  const write = { kind: 'project', entity: withHash(entity, planning), after: 1 } as const;
  return { entity, first: [[created]], last: [[{ write, changes: [] }]] };
}

const nothing = { changes: [], conflicts: [], absent: [] };

/** One that is here is written once, after all that belongs to it. */
export function planProject(
  { here, outcome }: Merging & { readonly here: Here },
  planning: Planning,
): PlannedProject {
  const { counted, inputs } = here;
  const current = counted.project;
  const merged = withChangedHash(outcome.project, inputs.project, current, planning);
  const reason = `import ${planning.importId}`;
  let entity: Project = current;
  const planned = planRecord(factsOf(merged.input ?? inputs.project, planning), merged, {
    here: inputs.project,
    schema: ProjectInput,
    decide: (input) => {
      const next = { ...entityOf(input, planning), ...heldAs(current) };
      assertOrganisationIsThere(next, planning);
      const changes = changesOfMeaning('project', current, next);
      const isOfPlace = changes.some(({ field }) => field === 'country' || field === 'sites');
      const dependents = {
        indicators: isOfPlace ? counted.indicators : [],
        values: counted.values,
      };
      const changer = { mayRedefine: true, reason };
      assertKeepsMeaning(changes, { dependents, closings: planning.closings, changer });
      const isBound = findBoundChanges(changes, counted.values).length > 0;
      entity = next;
      const write = { kind: 'project', entity: withHash(next, planning), after: current.version };
      return { ...write, kind: 'project', ...(isBound && { reason }) };
    },
  });
  return { entity, first: [], last: [[planned]] };
}

/** Nothing is written in a project that was withdrawn or is archived. */
export function planHeld(
  project: Versioned<Project>,
  ofFile: number,
  planning: Planning,
): Plan | undefined {
  const facts = factsOf(project, planning);
  if (isWithdrawn(project)) {
    const row = { outcome: 'withdrawn', ...facts } as const;
    return planOf([[{ tally: 'withdrawn', records: ofFile, changes: [row] }]], ofFile);
  }
  if (!project.archived) return undefined;
  const row = { outcome: 'locked', ...facts, reason: 'archived' } as const;
  return planOf([[{ tally: 'locked', records: ofFile, changes: [row] }]], ofFile);
}

/** A source that changed is a change of its project, whether or not a field shows it. */
function withChangedHash(
  merged: Outcome<ProjectInput>,
  here: ProjectInput,
  { origin }: Project,
  { activityHash }: Planning,
): Outcome<ProjectInput> {
  if (origin?.activityHash === activityHash) return merged;
  const change = {
    way: ['origin', 'activityHash'],
    before: origin?.activityHash,
    here: origin?.activityHash,
    file: activityHash,
  };
  const input = merged.input ?? here;
  return { ...merged, outcome: 'changed', input, changes: [...merged.changes, change] };
}

const factsOf = ({ origin }: Pick<Project, 'origin'>, { projectId, activity }: Planning) => ({
  kind: 'project' as const,
  address: addressOf('project', { projectId }),
  activity,
  path: origin?.path ?? '',
});

function entityOf(
  { reason: _, ...input }: ProjectInput,
  { projectId, programmeId, importId }: Planning,
): Project {
  const { origin } = input;
  return { ...input, projectId, programmeId, ...(origin && { origin: { ...origin, importId } }) };
}

const heldAs = ({ archived }: Project) => (archived ? { archived } : {});

function withHash(entity: Project, { activityHash }: Planning): Project {
  const { origin } = entity;
  return origin ? { ...entity, origin: { ...origin, activityHash } } : entity;
}

/** @throws Problem `invalid_request` */
function assertOrganisationIsThere({ organisationId }: Project, { organisations }: Planning): void {
  const found = organisations.get(organisationId);
  if (found && isWithdrawn(found))
    throw Problem.at('/organisationId', {
      code: 'unknown_record',
      detail: 'names an organisation that was withdrawn',
    });
}

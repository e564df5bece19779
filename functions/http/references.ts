import { Problem } from '../../shared/domain/problem.ts';
import { recordAt } from '../../shared/domain/record-addresses.ts';
import type { CitedEvidence } from '../../shared/domain/source.ts';
import { isWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import { services } from '../services.ts';
import { invalidRequest } from './input.ts';
import { readIfExists } from './read-if-exists.ts';

/** The kinds that a body may refer to, and the parents in which they are looked up. */
type WithinOf = {
  organisation: 'programmeId';
  component: 'programmeId';
  project: 'programmeId';
  meeting: 'programmeId';
  commonIndicator: 'programmeId';
  /** By its address. */
  record: 'programmeId';
  result: 'projectId';
  indicator: 'projectId';
  evidence: 'projectId';
  experience: 'projectId';
  site: 'projectId';
  statement: 'programmeId' | 'meetingId';
};
type Referable = keyof WithinOf;
type Within<Name extends Referable> = { readonly [Field in WithinOf[Name]]: string };

/** A reference in a body, with its JSON pointer; without an id it is not checked. */
export type Reference<Name extends Referable = Referable> = readonly [
  name: Name,
  id: string | undefined,
  pointer: string,
];

/** One reference for each id of a list. */
export function eachId<Name extends Referable>(
  name: Name,
  ids: readonly string[] = [],
  pointer: string,
): readonly Reference<Name>[] {
  return ids.map((id, at) => [name, id, `${pointer}/${at}`]);
}

export function eachEvidence(
  cited: readonly CitedEvidence[] = [],
): readonly Reference<'evidence'>[] {
  return cited.map(({ evidenceId }, at) => ['evidence', evidenceId, `/evidence/${at}/evidenceId`]);
}

/** Shares one read among references to the same record. */
type Once = <Read>(key: string, read: () => Promise<Read>) => Promise<Read>;

type LookUp<Name extends Referable> = {
  /** The fault of a reference that is not found. */
  readonly detail: string;
  /** Whether it exists; finds what was just written, too. */
  readonly isThere: (within: Within<Name>, id: string, once: Once) => Promise<unknown>;
};

const lookUps: { readonly [Name in Referable]: LookUp<Name> } = {
  organisation: {
    detail: 'is not an organisation of this programme',
    isThere: ({ programmeId }, organisationId) =>
      readIfExists('organisation', { programmeId, organisationId }),
  },
  component: {
    detail: 'is not a component of this programme',
    isThere: async (within, id, once) => {
      const programme = await once('programme', () =>
        services().records.readConsistently('programme', within),
      );
      if (!programme) throw new Problem('not_found');
      return programme.record.components?.some(({ componentId }) => componentId === id);
    },
  },
  project: {
    detail: 'is not a project of this programme',
    isThere: async ({ programmeId }, projectId) =>
      countedIn(programmeId, await readIfExists('project', { projectId })),
  },
  meeting: {
    detail: 'is not a meeting of this programme',
    isThere: ({ programmeId }, meetingId) =>
      services().records.readConsistently('meeting', { programmeId, meetingId }),
  },
  commonIndicator: {
    detail: 'is not a common indicator of this programme',
    isThere: ({ programmeId }, commonIndicatorId) =>
      readIfExists('commonIndicator', { programmeId, commonIndicatorId }),
  },
  record: {
    detail: 'is not a record of this programme',
    isThere: async ({ programmeId }, address) => {
      const named = recordAt(address);
      const found = named && (await readIfExists(named.kind, named.key));
      return countedIn(programmeId, found);
    },
  },
  result: {
    detail: 'is not a result of this project',
    isThere: ({ projectId }, resultId) => readIfExists('result', { projectId, resultId }),
  },
  indicator: {
    detail: 'is not an indicator of this project',
    isThere: ({ projectId }, indicatorId) => readIfExists('indicator', { projectId, indicatorId }),
  },
  evidence: {
    detail: 'is not stored evidence of this project',
    isThere: async ({ projectId }, evidenceId) => {
      const evidence = await services().records.readConsistently('evidence', {
        projectId,
        evidenceId,
      });
      return (
        evidence?.record.status === 'stored' &&
        !isWithdrawn(evidence.record) &&
        !evidence.record.erased
      );
    },
  },
  experience: {
    detail: 'is not an experience of this project',
    isThere: ({ projectId }, experienceId) =>
      readIfExists('experience', { projectId, experienceId }),
  },
  site: {
    detail: 'is not a site of this project',
    isThere: async ({ projectId }, id, once) => {
      const project = await once('project', () => readIfExists('project', { projectId }));
      return project?.sites?.some(({ siteId }) => siteId === id);
    },
  },
  statement: {
    detail: 'is not a statement of this meeting',
    isThere: ({ programmeId, meetingId }, statementId) =>
      readIfExists('statement', { programmeId, meetingId, statementId }),
  },
};

/**
 * Checks all references of a body at once.
 * @param within the ids of programme, project or meeting to look in
 * @throws Problem `invalid_request` with each reference that is not found
 */
export async function assertReferences<Name extends Referable>(
  within: Within<Name>,
  references: readonly Reference<Name>[],
): Promise<void> {
  const once = readOnce();
  const checked = await Promise.all(
    references.map(async ([name, id, pointer]) => {
      if (id === undefined) return [];
      const { detail, isThere }: LookUp<Name> = lookUps[name];
      const found = await once(`${name} ${id}`, () => isThere(within, id, once));
      return found && !isGone(found)
        ? []
        : [{ in: 'body', pointer, code: 'unknown_record', detail } as const];
    }),
  );
  const errors = checked.flat();
  const [only, ...others] = errors;
  if (only && others.length === 0) throw Problem.at(only.pointer, only);
  if (errors.length > 0) throw invalidRequest(errors);
}

function countedIn(programmeId: string, found: { readonly programmeId: string } | undefined) {
  return found?.programmeId === programmeId && !isWithdrawn(found);
}

/** Nothing new refers to what was withdrawn. */
function isGone(found: unknown): boolean {
  const { record = found } = found as { readonly record?: unknown };
  return typeof record === 'object' && record !== null && isWithdrawn(record);
}

function readOnce(): Once {
  const begun = new Map<string, Promise<unknown>>();
  return <Read>(key: string, read: () => Promise<Read>) => {
    const promise = begun.get(key) ?? read();
    begun.set(key, promise);
    return promise as Promise<Read>;
  };
}

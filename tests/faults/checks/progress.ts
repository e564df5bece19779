import type { Client } from '../../../shared/contract/client.ts';
import { canonicalJson } from '../../../shared/domain/canonical.ts';
import type { Entities, Kind } from '../../../shared/domain/kinds.ts';
import {
  ownedByProgramme,
  ownedByProject,
  type ProgrammeItself,
  type ProgrammeRecords,
  type ProjectRecords,
} from '../../../shared/domain/owned-records.ts';
import { programmeProgress } from '../../../shared/domain/progress/programme-progress.ts';
import type { Versioned } from '../../../shared/domain/record.ts';
import { leaveOutWithdrawn } from '../../../shared/domain/withdrawal/leave-out.ts';
import type { StoredRecord } from './stored-records.ts';
import type { Violation } from './violation.ts';

/** A day after all periods of the check. */
const asOf = '2021-12-31';

/** The answered progress equals a roll-up computed directly from the rows. */
export async function findOtherProgress(
  client: Client,
  stored: readonly StoredRecord[],
): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  for (const { place, record } of stored.filter(({ kind }) => kind === 'programme')) {
    const programme = record as unknown as Versioned<Entities['programme']>;
    const params = { programmeId: programme.programmeId };
    const { body } = await client.call('getProgrammeProgress', { params, query: { asOf } });
    const expected = programmeProgress(recordsOf(programme, stored), asOf);
    if (canonicalJson(body) === canonicalJson(expected)) continue;
    const says = `${canonicalJson(body)} instead of ${canonicalJson(expected)}`;
    violations.push({ rule: 'other_progress', place, says });
  }
  return violations;
}

type InProgramme = { readonly programmeId: string; readonly projectId?: string };

function recordsOf(
  programme: Versioned<Entities['programme']>,
  stored: readonly StoredRecord[],
): ProgrammeRecords {
  const inOrder = stored.toSorted((left, right) => (left.place < right.place ? -1 : 1));
  const within = (kind: Kind, key: Partial<InProgramme>) =>
    inOrder
      .filter((row) => row.kind === kind)
      .map(({ record }) => record as object)
      .filter((record) =>
        Object.entries(key).every(([field, id]) => Reflect.get(record, field) === id),
      );
  const { programmeId } = programme;
  const lists = (owned: Readonly<Record<string, Kind>>, key: Partial<InProgramme>) =>
    Object.fromEntries(Object.entries(owned).map(([name, kind]) => [name, within(kind, key)]));
  const projects = within('project', { programmeId }).map((record) => {
    const project = record as Versioned<Entities['project']>;
    const { projectId } = project;
    return { project, ...lists(ownedByProject, { projectId }) } as unknown as ProjectRecords;
  });
  const itself = { programme, ...lists(ownedByProgramme, { programmeId }) };
  return leaveOutWithdrawn({ ...(itself as unknown as ProgrammeItself), projects });
}

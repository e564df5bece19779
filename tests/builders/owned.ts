import type { Kind } from '../../shared/domain/kinds.ts';
import {
  ownedByProgramme,
  ownedByProject,
  type ProgrammeLists,
  type ProgrammeRecords,
  type ProjectLists,
  type ProjectRecords,
} from '../../shared/domain/owned-records.ts';
import type { Actual } from '../../shared/domain/reported.ts';
import { aProgramme, aProject } from './records.ts';

/** The records of a project; empty except for those given. */
export function projectRecords(fields: Partial<ProjectRecords> = {}): ProjectRecords {
  return { project: aProject(), ...noneOf<ProjectLists>(ownedByProject), ...fields };
}

/** The records of a programme; one empty project unless projects are given. */
export function programmeRecords(fields: Partial<ProgrammeRecords> = {}): ProgrammeRecords {
  return {
    programme: aProgramme(),
    ...noneOf<ProgrammeLists>(ownedByProgramme),
    projects: [projectRecords()],
    ...fields,
  };
}

function noneOf<Lists>(owned: Readonly<Record<keyof Lists, Kind>>): Lists {
  return Object.fromEntries(Object.keys(owned).map((name) => [name, []])) as Lists;
}

export const notReported = { kind: 'not_reported' } as const satisfies Actual;

export function reportedFigure(value: string) {
  return { kind: 'reported', value } as const satisfies Actual;
}

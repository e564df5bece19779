import type { Kind } from '../../kinds.ts';
import {
  ownedByProgramme,
  ownedByProject,
  type ProgrammeLists,
  type ProgrammeRecords,
  type ProjectLists,
  type ProjectRecords,
} from '../../owned-records.ts';

/** A programme with empty lists, for a selection that takes little. */
export function bareProgramme({ programme }: ProgrammeRecords): ProgrammeRecords {
  return { programme, ...noneOf<ProgrammeLists>(ownedByProgramme), projects: [] };
}

/** A project with empty lists. */
export function bareProject({ project }: ProjectRecords): ProjectRecords {
  return { project, ...noneOf<ProjectLists>(ownedByProject) };
}

/** Adds an empty list for each kind of record that an older snapshot does not have. */
export function withEveryList(records: ProgrammeRecords): ProgrammeRecords {
  return {
    ...noneOf<ProgrammeLists>(ownedByProgramme),
    ...records,
    projects: records.projects.map((project) => ({
      ...noneOf<ProjectLists>(ownedByProject),
      ...project,
    })),
  };
}

function noneOf<Lists>(owned: Readonly<Record<keyof Lists, Kind>>): Lists {
  return Object.fromEntries(Object.keys(owned).map((name) => [name, []])) as Lists;
}

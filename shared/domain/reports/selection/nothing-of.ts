import {
  type Kind,
  ownedByProgramme,
  ownedByProject,
  type ProgrammeLists,
  type ProgrammeRecords,
  type ProjectLists,
  type ProjectRecords,
} from '../../kinds.ts';

/** A programme and nothing that it owns: where a selection starts that takes little. */
export function bareProgramme({ programme }: ProgrammeRecords): ProgrammeRecords {
  return { programme, ...noneOf<ProgrammeLists>(ownedByProgramme), projects: [] };
}

/** A project and nothing that it owns. */
export function bareProject({ project }: ProjectRecords): ProjectRecords {
  return { project, ...noneOf<ProjectLists>(ownedByProject) };
}

/** A snapshot that was frozen before there were records of some kind has none of them. */
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

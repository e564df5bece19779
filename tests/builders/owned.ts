import type { ProgrammeRecords, ProjectRecords } from '../../shared/domain/ports.ts';
import type { Actual } from '../../shared/domain/reported.ts';
import { aProgramme, aProject } from './records.ts';

/** Everything a project owns; nothing unless it is named. */
export function projectRecords(fields: Partial<ProjectRecords> = {}): ProjectRecords {
  const none = { results: [], indicators: [], values: [], experiences: [], lessons: [] };
  return { project: aProject(), ...none, ...fields };
}

/** Everything a programme owns; one empty project unless projects are named. */
export function programmeRecords(fields: Partial<ProgrammeRecords> = {}): ProgrammeRecords {
  return {
    programme: aProgramme(),
    organisations: [],
    projects: [projectRecords()],
    ...fields,
  };
}

export const notReported = { kind: 'not_reported' } as const satisfies Actual;

export function reported(value: string) {
  return { kind: 'reported', value } as const satisfies Actual;
}

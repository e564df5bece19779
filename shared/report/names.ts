import type { Setting } from './setting.ts';
import { shown } from './setting.ts';

/** An organisation by its name; by its id where the programme has no such record any more. */
export function organisationName(organisationId: string, setting: Setting): string {
  const found = setting.snapshot.records.organisations.find(
    (each) => each.organisationId === organisationId,
  );
  return found ? shown(found.name, setting) : organisationId;
}

export function projectTitle(projectId: string, setting: Setting): string {
  const found = setting.snapshot.records.projects.find(
    ({ project }) => project.projectId === projectId,
  );
  return found ? shown(found.project.title, setting) : projectId;
}

import { type Plan, type Planned, planOf } from '../../domain/exchange/plan.ts';
import type { ProjectRecords } from '../../domain/owned-records.ts';
import type { ActivityRecords } from '../map/activity.ts';
import { mergeActivity } from '../merge/merge-activity.ts';
import { hereOf } from './here-records.ts';
import { newActivity } from './new-activity.ts';
import { planIndicators, planResults } from './plan-framework.ts';
import { ourIdOf, planOrganisations } from './plan-organisations.ts';
import { planHeld, planNewProject, planProject } from './plan-project.ts';
import { planValues } from './plan-values.ts';
import type { Merging, Planning } from './planning.ts';

/** What is known of an activity: the file, the last import of it, and the project that it is here. */
export type Activity = {
  readonly file: ActivityRecords;
  readonly last: ActivityRecords | undefined;
  /** With withdrawn records; undefined where there is no such project yet. */
  readonly here: ProjectRecords | undefined;
};

/** Plans what an import does with one activity. A project gets the hash of its source last of all: it says that the whole of it was applied. */
export function planActivity(activity: Activity, planning: Planning): Plan {
  const file = withOurOrganisations(activity.file, planning);
  const last = activity.last && withOurOrganisations(activity.last, planning);
  const { results, indicators, values, organisations } = activity.file;
  const ofFile = 1 + results.length + indicators.length + values.length + organisations.length;
  const here = activity.here && hereOf(activity.here, planning.closings);
  const held = here && planHeld(here.counted.project, ofFile, planning);
  if (held) return held;
  const outcome = here ? mergeActivity(file, here.inputs, last) : newActivity(file);
  const ofProgramme = planOrganisations(organisations, {
    ...planning,
    known: planning.organisations,
    last: activity.last?.organisations ?? [],
  });
  const merging = { here, outcome };
  const project = here
    ? planProject({ here, outcome }, planning)
    : planNewProject(file.project, ofFile, planning);
  if (project.refused) return planOf(project.first, ofFile);
  const planned = planFramework(merging, project, planning);
  return planOf([ofProgramme, ...project.first, ...planned, ...project.last], ofFile);
}

function planFramework(
  merging: Merging,
  { entity }: ReturnType<typeof planProject>,
  planning: Planning,
): readonly (readonly Planned[])[] {
  const results = planResults(merging, planning);
  const indicators = planIndicators(merging, { results, project: entity }, planning);
  const values = planValues(merging, indicators, planning);
  return [results, indicators, values];
}

/** A project names organisations by the ids that they have here. */
function withOurOrganisations(
  records: ActivityRecords,
  { organisations: known }: Planning,
): ActivityRecords {
  const ids = new Map(
    records.organisations.map((each) => [each.organisationId, ourIdOf(each, known)]),
  );
  const ourId = (id: string) => ids.get(id) ?? id;
  const { project } = records;
  const organisationId = ourId(project.organisationId);
  const partners = [...new Set(project.partners?.map(ourId))].filter((id) => id !== organisationId);
  const { partners: _, ...own } = project;
  return {
    ...records,
    project: { ...own, organisationId, ...(partners.length > 0 && { partners }) },
  };
}

import type { OrganisationInput } from '../../domain/programme/organisation.ts';
import { withOurIds } from '../merge/our-ids.ts';
import { ourIdOf } from '../plan/plan-organisations.ts';
import type { ReadActivity } from '../read-activity.ts';
import type { RecordsToWrite } from './writing.ts';

/** What a source says, as records with the ids that they have here. */
export function insideSource(
  { records: read }: ReadActivity,
  here: RecordsToWrite,
  organisations: ReadonlyMap<string, OrganisationInput>,
): RecordsToWrite {
  const { project, results, indicators, values } = withOurIds(read, here, read);
  const ids = new Map(
    read.organisations.map((each) => [each.organisationId, ourIdOf(each, organisations)]),
  );
  const ours = (id: string) => ids.get(id) ?? id;
  const { organisationId, partners } = project;
  return {
    projectId: here.projectId,
    project: {
      ...project,
      organisationId: ours(organisationId),
      ...(partners && { partners: partners.map(ours) }),
    },
    results,
    indicators,
    values,
  };
}

import type { OrganisationInput } from '../../domain/programme/organisation.ts';
import { withOurIds } from '../merge/our-ids.ts';
import { isSame } from '../merge/same.ts';
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
    read.organisations.map(({ organisationId, input }) => [
      organisationId,
      findOrganisation(organisationId, input, organisations) ?? organisationId,
    ]),
  );
  const ourIdOf = (id: string) => ids.get(id) ?? id;
  const { organisationId, partners } = project;
  return {
    projectId: here.projectId,
    project: {
      ...project,
      organisationId: ourIdOf(organisationId),
      ...(partners && { partners: partners.map(ourIdOf) }),
    },
    results,
    indicators,
    values,
  };
}

/** The organisation that one of the source is here: by its id, its identifier or its name. */
function findOrganisation(
  id: string,
  { externalId, name }: OrganisationInput,
  organisations: ReadonlyMap<string, OrganisationInput>,
): string | undefined {
  if (organisations.has(id)) return id;
  const all = [...organisations];
  const found =
    all.find(([, each]) => externalId !== undefined && each.externalId === externalId) ??
    all.find(([, each]) => isSame(each.name, name));
  return found?.[0];
}

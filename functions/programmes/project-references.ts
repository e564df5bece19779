import type { ProjectInput } from '../../shared/domain/programme/project.ts';
import { assertComponents, assertOrganisations, each } from '../http/references.ts';

/** @throws Problem `invalid_request` at each organisation or component the programme does not have */
export async function assertReferences(
  programmeId: string,
  { organisationId, partners, components = [] }: ProjectInput,
): Promise<void> {
  await assertComponents(programmeId, components);
  await assertOrganisations(programmeId, [
    [organisationId, '/organisationId'],
    ...each(partners, '/partners'),
  ]);
}

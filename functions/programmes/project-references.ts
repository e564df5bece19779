import { Problem } from '../../shared/domain/problem.ts';
import type { Programme } from '../../shared/domain/programme.ts';
import type { ProjectInput } from '../../shared/domain/project.ts';
import { invalid } from '../http/input.ts';
import { services } from '../services.ts';
import { assertOrganisations } from './organisations-exist.ts';

/** @throws Problem `invalid_request` at each organisation or component the programme does not have */
export async function assertReferences(programmeId: string, project: ProjectInput): Promise<void> {
  const programme = (await services().records.read('programme', { programmeId }))?.record;
  if (!programme) throw new Problem('not_found');
  assertComponents(programme, project.components ?? []);
  await assertOrganisations(programmeId, [
    [project.organisationId, '/organisationId'],
    ...(project.partners ?? []).map((partner, at) => [partner, `/partners/${at}`] as const),
  ]);
}

function assertComponents({ components = [] }: Programme, named: readonly string[]): void {
  const known = new Set(components.map(({ componentId }) => componentId));
  const detail = 'is not a component of this programme';
  const errors = named.flatMap((componentId, at) =>
    known.has(componentId) ? [] : [{ in: 'body', pointer: `/components/${at}`, detail } as const],
  );
  if (errors.length > 0) throw invalid(errors);
}

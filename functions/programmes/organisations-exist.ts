import { invalid } from '../http/input.ts';
import { services } from '../services.ts';

type Reference = readonly [organisationId: string | undefined, pointer: string];

/** @throws Problem `invalid_request` at each reference to an organisation the programme does not have */
export async function assertOrganisations(
  programmeId: string,
  references: readonly Reference[],
): Promise<void> {
  const checked = await Promise.all(
    references.map(async ([organisationId, pointer]) => {
      if (organisationId === undefined) return [];
      const found = await services().records.read('organisation', { programmeId, organisationId });
      const detail = 'is not an organisation of this programme';
      return found ? [] : [{ in: 'body', pointer, detail } as const];
    }),
  );
  const errors = checked.flat();
  if (errors.length > 0) throw invalid(errors);
}

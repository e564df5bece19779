import type { Planned } from '../../domain/exchange/plan.ts';
import { type Organisation, OrganisationInput } from '../../domain/programme/organisation.ts';
import { ownFields, type Versioned } from '../../domain/record.ts';
import { addressOf } from '../../domain/record-addresses.ts';
import { isWithdrawn } from '../../domain/withdrawal/leave-out.ts';
import type { MappedOrganisation } from '../map/organisations.ts';
import { mergeRecord, type Outcome } from '../merge/outcome.ts';
import { planRecord } from './plan-record.ts';

/** The organisations of a programme by their ids, withdrawn ones too. */
export type KnownOrganisations = ReadonlyMap<string, Versioned<Organisation>>;

/** The id that an organisation of a file has here: its own, or that of one with the same identifier. */
export function ourIdOf(
  { organisationId, input: { externalId } }: MappedOrganisation,
  known: ReadonlyMap<string, Pick<Organisation, 'externalId'>>,
): string {
  if (known.has(organisationId) || externalId === undefined) return organisationId;
  const same = [...known].filter(
    ([, each]) => each.externalId === externalId && !isWithdrawn(each),
  );
  return same.length === 1 && same[0] ? same[0][0] : organisationId;
}

type Of = {
  readonly programmeId: string;
  readonly importId: string;
  readonly activity: string;
  readonly known: KnownOrganisations;
  /** Those of the last import. */
  readonly last: readonly MappedOrganisation[];
};

/** Plans the organisations of an activity. Their names may differ from activity to activity, so what is here stays unless the file changed it; roles are added. */
export function planOrganisations(
  organisations: readonly MappedOrganisation[],
  of: Of,
): readonly Planned[] {
  return organisations.map((each) => planOrganisation(each, of));
}

function planOrganisation(
  given: MappedOrganisation,
  { programmeId, importId, activity, known, last }: Of,
): Planned {
  const organisationId = ourIdOf(given, known);
  const key = { programmeId, organisationId };
  const current = known.get(organisationId);
  const address = addressOf('organisation', key);
  const facts = { kind: 'organisation', address, activity, path: given.input.origin?.path ?? '' };
  const before = last.find((each) => ourIdOf(each, known) === organisationId);
  return planRecord({ ...facts, kind: 'organisation' }, merge(given, current, before), {
    here: current && inputOf(current),
    schema: OrganisationInput,
    decide: (input) => {
      const origin = input.origin && { ...input.origin, importId };
      const entity = { ...key, ...input, ...(origin && { origin }) };
      return { kind: 'organisation', entity, after: current?.version };
    },
  });
}

function merge(
  { input: file }: MappedOrganisation,
  current: Versioned<Organisation> | undefined,
  before: MappedOrganisation | undefined,
): Outcome<OrganisationInput> {
  if (!current) return mergeRecord({ before: undefined, here: undefined, file });
  if (isWithdrawn(current)) return { outcome: 'withdrawn', changes: [], conflicts: [], absent: [] };
  const here = inputOf(current);
  const { origin } = here;
  const roles = [...new Set([...here.roles, ...file.roles])];
  const own = { roles, origin };
  return mergeRecord({
    before: { ...(before?.input ?? here), roles: here.roles, origin },
    here,
    file: { ...(before ? file : here), ...own },
  });
}

function inputOf(organisation: Versioned<Organisation>): OrganisationInput {
  const { programmeId: _, organisationId: __, ...input } = ownFields(organisation) as Organisation;
  return input;
}

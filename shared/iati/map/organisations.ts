import type { OrganisationInput } from '../../domain/programme/organisation.ts';
import { byCode, typeCodes } from '../codes.ts';
import { lookUp } from '../lookup.ts';
import type { Reading } from '../reading.ts';
import { textsOf } from '../texts/texts-of.ts';
import { attributeOf, childrenOf, type Element } from '../xml/element.ts';
import { idOf } from './id.ts';
import { lineOf, toLines } from './line.ts';
import { originOf } from './source.ts';

type Role = OrganisationInput['roles'][number];

const roles: Readonly<Record<string, Role>> = {
  1: 'funding',
  2: 'accountable',
  3: 'supporting',
  4: 'implementing',
};

const types = byCode(typeCodes);

export type MappedOrganisation = {
  readonly organisationId: string;
  readonly input: OrganisationInput;
};

/** The implementing organisation of an activity, and the others that take part. */
export type Organisations = {
  readonly organisationId: string;
  readonly partners: readonly string[];
  readonly organisations: readonly MappedOrganisation[];
};

const maxPartners = 50;

/** The first that implements is that of the project; without one, the extending, accountable or reporting one. */
export function organisationsOf(activity: Element, reading: Reading): Organisations {
  const taking = childrenOf(activity, 'participating-org').flatMap(
    (each) => organisationOf(each, attributeOf(each, 'role') ?? '', reading) ?? [],
  );
  const inRole = (role: string) => taking.filter((each) => each.role === role);
  const implementing = inRole('4');
  if (implementing.length > 1) reading.report('organisation-several', activity);
  if (implementing.length === 0) reading.report('organisation-other', activity);
  const [chosen = reportingOf(activity, reading)] = [
    ...implementing,
    ...inRole('3'),
    ...inRole('2'),
  ];
  const merged = mergeRoles([{ ...chosen, role: '4' }, ...taking]);
  const partners = merged
    .map(({ organisationId }) => organisationId)
    .filter((id) => id !== chosen.organisationId);
  if (partners.length > maxPartners) reading.report('too-many', activity);
  return {
    organisationId: chosen.organisationId,
    partners: partners.slice(0, maxPartners),
    organisations: merged,
  };
}

type InRole = MappedOrganisation & { readonly role: string };

function organisationOf(element: Element, role: string, reading: Reading): InRole | undefined {
  const externalId = lineOf(element, 'ref', reading);
  const name = toLines(textsOf([element], reading), element, reading);
  if (!name) reading.report('organisation-unnamed', element, externalId);
  const shown = name ?? (externalId === undefined ? undefined : { und: externalId });
  if (!shown) return undefined;
  const type = lookUp(types, attributeOf(element, 'type'));
  const input: OrganisationInput = {
    name: shown,
    ...(externalId !== undefined && { externalId }),
    ...(type && { type }),
    roles: [lookUp(roles, role) ?? 'supporting'],
    origin: originOf(element, reading),
  };
  return { organisationId: idOf('organisation', externalId ?? shown), role, input };
}

function reportingOf(activity: Element, reading: Reading): InRole {
  const [found] = childrenOf(activity, 'reporting-org').flatMap(
    (each) => organisationOf(each, '4', reading) ?? [],
  );
  if (found) return found;
  const origin = originOf(activity, reading);
  const input: OrganisationInput = { name: { en: 'Not stated' }, roles: ['implementing'], origin };
  return { organisationId: idOf('organisation', 'not stated'), role: '4', input };
}

/** One organisation in several roles is one. */
function mergeRoles(all: readonly InRole[]): readonly MappedOrganisation[] {
  const groups = Map.groupBy(all, ({ organisationId }) => organisationId);
  return [...groups].map(([organisationId, same]) => {
    const own = same.map(({ role }) => lookUp(roles, role) ?? 'supporting');
    return { organisationId, input: { ...(same[0] as InRole).input, roles: [...new Set(own)] } };
  });
}

import { type Identity, printedIdentity } from '../../identity/identity.ts';
import type { ProgrammeRecords } from '../../owned-records.ts';
import type { Report } from '../../reports/report.ts';

type Selected = Pick<ProgrammeRecords, 'programme' | 'organisations' | 'projects'>;

/** The identity that a report is printed in: of the report on a project that of its organisation, where it has one. */
export function selectIdentity(
  { programme, organisations, projects }: Selected,
  { kind }: Pick<Report, 'kind'>,
): { readonly identity?: Identity } {
  const own = kind === 'implementing_organisation' ? projects[0]?.project : undefined;
  const carrier = organisations.find(
    ({ organisationId }) => organisationId === own?.organisationId,
  );
  const identity = carrier?.identity ?? programme.identity;
  return identity ? { identity: printedIdentity(identity) } : {};
}

/** The records without identities, so that those of others do not change a report. */
export function withoutIdentities<Records extends Pick<Selected, 'programme' | 'organisations'>>(
  records: Records,
): Records {
  const { identity: _, ...programme } = records.programme;
  const organisations = records.organisations.map(({ identity: __, ...rest }) => rest);
  return { ...records, programme, organisations };
}

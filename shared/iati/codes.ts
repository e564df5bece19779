import type { Measure } from '../domain/framework/indicator.ts';
import type { ResultType } from '../domain/framework/result.ts';
import type { OrganisationRole, OrganisationType } from '../domain/programme/organisation.ts';
import type { ProjectInput } from '../domain/programme/project.ts';

/** The codes of IATI for words of records. Reading and writing have the same. */
export const statusCodes: Readonly<Record<ProjectInput['status'], string>> = {
  pipeline: '1',
  implementation: '2',
  finalisation: '3',
  closed: '4',
  cancelled: '5',
  suspended: '6',
};

export const typeCodes: Readonly<Record<OrganisationType, string>> = {
  government: '10',
  local_government: '11',
  other_public_sector: '15',
  international_ngo: '21',
  national_ngo: '22',
  regional_ngo: '23',
  partner_country_ngo: '24',
  public_private_partnership: '30',
  multilateral: '40',
  foundation: '60',
  private_sector: '70',
  private_sector_in_provider_country: '71',
  private_sector_in_recipient_country: '72',
  private_sector_in_third_country: '73',
  academic_or_research: '80',
  other: '90',
};

/** Who coordinates extends the work of others; a partner government has oversight. */
export const roleCodes: Readonly<Record<OrganisationRole, string>> = {
  funding: '1',
  accountable: '2',
  partner_government: '2',
  supporting: '3',
  coordinating: '3',
  implementing: '4',
};

export const measureCodes: Readonly<Record<Measure, string>> = {
  unit: '1',
  percentage: '2',
  nominal: '3',
  ordinal: '4',
  qualitative: '5',
};

export const resultTypeCodes: Readonly<Record<ResultType, string>> = {
  output: '1',
  outcome: '2',
  impact: '3',
  other: '9',
};

/** The words by their codes. */
export function byCode<Word extends string>(
  codes: Readonly<Record<Word, string>>,
): Readonly<Record<string, Word>> {
  const entries = Object.entries(codes) as [Word, string][];
  return Object.fromEntries(entries.map(([word, code]) => [code, word]));
}

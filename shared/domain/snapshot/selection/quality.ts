import type { ProgrammeRecords, ProjectRecords } from '../../owned-records.ts';
import { type DataQuality, dataQuality } from '../../quality/data-quality.ts';
import { addressOf } from '../../record-addresses.ts';
import type { Report } from '../../reports/report.ts';
import { bareProgramme, bareProject } from './empty-lists.ts';
import type { ProgrammeExtras } from './programme.ts';

/** The findings on the data of a programme or project, with the indicators they are on; no values. */
export function selectQuality(
  records: ProgrammeRecords,
  { asOf }: Pick<Report, 'asOf'>,
  { redefinitions = [] }: ProgrammeExtras,
) {
  const quality = dataQuality(records, asOf, redefinitions);
  return {
    records: {
      ...bareProgramme(records),
      organisations: records.organisations.filter(({ roles }) => roles.includes('coordinating')),
      commonIndicators: records.commonIndicators,
      projects: records.projects.map((project) => keepNamed(project, quality)),
    },
    counts: {},
    quality,
  };
}

/** Keeps the indicators that a finding is on, for their titles. */
function keepNamed(records: ProjectRecords, { findings }: DataQuality): ProjectRecords {
  const addresses = findings.flatMap(({ items }) => items.map(({ address }) => address));
  const isFound = (indicator: ProjectRecords['indicators'][number]) => {
    const own = addressOf('indicator', indicator);
    return addresses.some((address) => address === own || address.startsWith(`${own}/`));
  };
  return { ...bareProject(records), indicators: records.indicators.filter(isFound) };
}

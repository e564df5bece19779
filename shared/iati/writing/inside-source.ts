import type { OrganisationInput } from '../../domain/programme/organisation.ts';
import { withOurIds } from '../merge/our-ids.ts';
import { ourIdOf } from '../plan/plan-organisations.ts';
import type { ReadActivity } from '../read-activity.ts';
import { recordedPeriods } from './recorded-periods.ts';
import type { RecordsToWrite, WrittenValue } from './writing.ts';

/** What a source says, as records with the ids that they have here. */
export function insideSource(
  { records: read }: ReadActivity,
  here: RecordsToWrite,
  organisations: ReadonlyMap<string, OrganisationInput>,
): RecordsToWrite {
  const { results: gone = [], indicators: others = [] } = here.withdrawn ?? {};
  const known = {
    results: [...here.results, ...gone],
    indicators: [...here.indicators, ...others],
  };
  const { project, results, indicators, values } = withOurIds(read, known, read);
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

/** Of what a source says, what was brought here: an import may leave records out, for instance of a closed period, and these stay in the source. */
export function broughtHere(said: RecordsToWrite, here: RecordsToWrite): RecordsToWrite {
  const { results = [], indicators = [], values = [] } = here.withdrawn ?? {};
  const all = {
    results: [...here.results, ...results],
    indicators: [...here.indicators, ...indicators],
    values: [...here.values, ...values],
  };
  const resultIds = new Set(all.results.map(({ resultId }) => resultId));
  const indicatorIds = new Set(all.indicators.map(({ indicatorId }) => indicatorId));
  const recorded = new Set(recordedPeriods(all));
  const isRecorded = (value: WrittenValue) =>
    recordedPeriods({ ...said, values: [value] }).some((period) => recorded.has(period));
  return {
    ...said,
    results: said.results.filter(({ resultId }) => resultIds.has(resultId)),
    indicators: said.indicators.filter(({ indicatorId }) => indicatorIds.has(indicatorId)),
    values: said.values.filter(isRecorded),
  };
}

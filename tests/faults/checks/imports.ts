import type { Import } from '../../../shared/domain/exchange/import.ts';
import type { Value } from '../../../shared/domain/values/value.ts';
import { activitiesIn, resultsEach } from '../operations/imported-files.ts';
import type { StoredRecord } from './stored-records.ts';
import type { Violation } from './violation.ts';

type Activity = {
  readonly programmeId: string;
  readonly identifier: string;
  readonly actual: string;
  /** An import of it is applied; another may have been stopped within it. */
  readonly isApplied: boolean;
};

/** Each activity that was applied is there once, with exactly its records; of one that was stopped there may be fewer. */
export function findOtherActivities(stored: readonly StoredRecord[]): readonly Violation[] {
  return activitiesOf(stored).flatMap((activity): readonly Violation[] => {
    const { identifier, programmeId, isApplied } = activity;
    const [project, ...others] = stored.filter(
      ({ kind, record }) =>
        kind === 'project' &&
        record.programmeId === programmeId &&
        record.externalId === identifier,
    );
    const place = project?.place;
    if (others.length > 0) return [{ rule: 'doubled', place, says: `${identifier} twice` }];
    if (!project)
      return isApplied ? [{ rule: 'lost', says: `${identifier} of ${programmeId}` }] : [];
    const owned = stored.filter(
      ({ kind, record }) => kind !== 'project' && record.projectId === project.record.projectId,
    );
    return faultsOf(activity, owned).map((says) => ({ rule: 'other_import', place, says }));
  });
}

function activitiesOf(stored: readonly StoredRecord[]): readonly Activity[] {
  const activities = stored.flatMap(({ kind, record, entries }) => {
    const { programmeId, fileName, mediaType, status } = record as unknown as Import;
    const wasAsked = kind === 'import' && entries.some(({ action }) => action === 'apply');
    if (!wasAsked || mediaType !== 'application/xml') return [];
    const isApplied = status === 'applied';
    return activitiesIn({ fileName }).map((each) => ({ ...each, programmeId, isApplied }));
  });
  const same = Map.groupBy(activities, (each) => `${each.programmeId} ${each.identifier}`);
  return [...same.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, isApplied: [first, ...others].some((each) => each.isApplied) }] : [],
  );
}

function faultsOf({ actual, isApplied }: Activity, owned: readonly StoredRecord[]) {
  const counts = (['result', 'indicator', 'value'] as const).map(
    (name) => [name, owned.filter(({ kind }) => kind === name).length] as const,
  );
  const wrong = counts.filter(([, count]) =>
    isApplied ? count !== resultsEach : count > resultsEach,
  );
  const changed = owned.filter(({ record }) => record.version !== 1);
  const values = owned.filter(({ kind }) => kind === 'value').map(({ record }) => record);
  const others = values.filter((value) => {
    const said = (value as unknown as Value).actual;
    return said.kind !== 'reported' || said.value !== actual;
  });
  return [
    ...wrong.map(([name, count]) => `${count} of kind ${name}`),
    ...changed.map(({ place, record }) => `${place} has version ${record.version}`),
    ...others.map((value) => `a value is ${JSON.stringify(value.actual)} instead of ${actual}`),
  ];
}

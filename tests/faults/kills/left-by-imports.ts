import { canonicalJson } from '../../../shared/domain/canonical.ts';
import { ownFields } from '../../../shared/domain/record.ts';
import type { StoredRecord } from '../checks/stored-records.ts';

type Imported = {
  readonly programmeId: string;
  readonly importIds: readonly string[];
  /** The identifiers of the activities. */
  readonly names: readonly string[];
};

/** The records of these activities. */
export function recordsOf(
  { names }: Pick<Imported, 'names'>,
  stored: readonly StoredRecord[],
): readonly StoredRecord[] {
  const projects = new Set(
    stored.flatMap(({ kind, record }) =>
      kind === 'project' && names.includes(String(Reflect.get(record, 'externalId')))
        ? [Reflect.get(record, 'projectId')]
        : [],
    ),
  );
  return stored.filter(({ record }) => projects.has(Reflect.get(record, 'projectId')));
}

/** What imports left of their activities, as text that is the same for all imports of as many such activities. */
export function leftByImports(
  { importIds, programmeId, names }: Imported,
  stored: readonly StoredRecord[],
): readonly string[] {
  const mine = recordsOf({ names }, stored);
  const text = (each: StoredRecord) => {
    const { firstSubmittedAt, submission, review, ...own } = ownFields(each.record);
    const isSubmitted = firstSubmittedAt !== undefined && Boolean(submission && review);
    return canonicalJson({ kind: each.kind, version: each.record.version, isSubmitted, own });
  };
  const plain = new Set([
    ...importIds,
    programmeId,
    ...mine.map(({ record }) => String(Reflect.get(record, 'projectId'))),
  ]);
  return mine
    .map((each) => {
      const known = [...plain].reduce((all, id) => all.replaceAll(id, 'ID'), text(each));
      return names.reduce((all, name, at) => all.replaceAll(name, `NAME-${at}`), known);
    })
    .map((each) => each.replace(/"activityHash":"[0-9a-f]+"/, '"activityHash":"HASH"'))
    .toSorted();
}

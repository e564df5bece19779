import type { Import } from '../../../shared/domain/exchange/import.ts';
import type { Value } from '../../../shared/domain/values/value.ts';
import { rowKeyOf } from '../../../shared/storage/keys.ts';
import { type Row, rowIn } from '../operations/imported-files.ts';
import { nameOf } from '../operations/world.ts';
import { rebuild } from './rebuild.ts';
import type { StoredRecord } from './stored-records.ts';
import type { Violation } from './violation.ts';

/** A table changes the value that it names, at most once, to what it says; where nobody else recorded one, it is there. */
export function findOtherRows(stored: readonly StoredRecord[]): readonly Violation[] {
  const places = new Map(stored.map((each) => [each.place, each]));
  return stored.flatMap(({ kind, record }) => {
    const { importId, mediaType, fileName, status } = record as unknown as Import;
    if (kind !== 'import' || mediaType !== 'text/csv') return [];
    const row = rowIn({ fileName });
    const place = nameOf(rowKeyOf('value', row));
    const effects = stored.flatMap((each) =>
      each.entries
        .filter(({ request }) => request.startsWith(`${importId}.`))
        .map(({ version }) => ({ each, version })),
    );
    const wrong = effects.filter(
      ({ each, version }) => each.place !== place || !says(each, version, row),
    );
    return [
      ...wrong.map(({ each, version }) => {
        return { rule: 'other_import', place: each.place, says: `version ${version}` } as const;
      }),
      ...(effects.length > 1 ? [{ rule: 'doubled', place, says: `by ${importId}` } as const] : []),
      ...(status === 'applied' && !places.has(place) && isOpen(row, places)
        ? [{ rule: 'lost', place, says: `the row of import ${importId}` } as const]
        : []),
    ];
  });
}

function says(value: StoredRecord, version: number, { actual }: Row): boolean {
  const said = (rebuild(value, version) as Value).actual;
  return said.kind === 'reported' && said.value === actual;
}

/** Whether indicator and project took values all the time. */
function isOpen({ projectId, indicatorId }: Row, places: ReadonlyMap<string, StoredRecord>) {
  const owners = [
    nameOf(rowKeyOf('project', { projectId })),
    nameOf(rowKeyOf('indicator', { projectId, indicatorId })),
  ];
  return owners.every((place) =>
    places
      .get(place)
      ?.entries.every(({ action }) => action !== 'withdraw' && !action.startsWith('archive')),
  );
}

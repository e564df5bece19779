import { verifyHistory } from '../../../shared/domain/history/verify-history.ts';
import { addressOf } from '../../../shared/domain/record-addresses.ts';
import { sha256Of } from '../../../shared/sha256.ts';
import type { StoredRecord } from './stored-records.ts';
import type { Violation } from './violation.ts';

/** The system itself changes reports, without a request. */
const ofSystem = (request: string) => request.startsWith('system.');

/** The versions of every history are gapless and end with the version of the record. */
export function findGaps(stored: readonly StoredRecord[]): readonly Violation[] {
  return stored
    .filter(({ record, entries }) => {
      const versions = entries.map(({ version }) => version).join();
      return versions !== Array.from({ length: record.version }, (_, at) => at + 1).join();
    })
    .map(({ place, record, entries }) => ({
      rule: 'gap',
      place,
      says: `version ${record.version} has ${entries.map(({ version }) => version)}`,
    }));
}

/** Every history verifies, from its first entry to the current record. */
export function findBrokenChains(stored: readonly StoredRecord[]): readonly Violation[] {
  return stored.flatMap(({ place, kind, schema, record, entries, personal }) => {
    const address = addressOf(kind, record as never);
    const finding = verifyHistory({ address, kind, record, schema, entries, personal }, sha256Of);
    if (finding.outcome !== 'broken') return [];
    const says = `${finding.fault} at version ${finding.version}`;
    return [{ rule: 'chain_broken', place, says } as const];
  });
}

/** No request has two effects, in one record or in several. The content identifies a report: requested after a change, it is another report. */
export function findDoubled(stored: readonly StoredRecord[]): readonly Violation[] {
  const others = stored.filter(({ kind }) => kind !== 'report');
  const effects = Map.groupBy(effectsOf(others), ({ request }) => request);
  return [...effects.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      rule: 'doubled',
      place: same[0]?.place,
      says: same.map(({ place, version }) => `${place} version ${version}`).join(', '),
    }));
}

/** Every effect belongs to a request that was sent, or to an import that somebody applied. */
export function findUnasked(
  stored: readonly StoredRecord[],
  asked: ReadonlySet<string>,
): readonly Violation[] {
  const applied = new Set(
    stored
      .filter(({ kind, entries }) => kind === 'import' && entries.some(isApplication))
      .map(({ record }) => String(record.importId)),
  );
  return effectsOf(stored)
    .filter(({ request }) => !asked.has(request) && !applied.has(request.split('.')[0] ?? ''))
    .map(({ place, version, action }) => ({
      rule: 'unasked',
      place,
      says: `${action} at version ${version}`,
    }));
}

const isApplication = ({ action }: { readonly action: string }) => action === 'apply';

export function effectsOf(stored: readonly StoredRecord[]) {
  return stored.flatMap(({ place, entries }) =>
    entries
      .filter(({ request }) => !ofSystem(request))
      .map(({ version, action, request }) => ({ place, version, action, request })),
  );
}

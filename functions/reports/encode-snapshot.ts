import { canonicalJson } from '../../shared/domain/canonical.ts';
import { idFrom } from '../../shared/domain/id-from.ts';
import type { Report } from '../../shared/domain/reports/report.ts';
import {
  type Making,
  type ReportInputs,
  type Snapshot,
  takeSnapshot,
} from '../../shared/domain/snapshot/snapshot.ts';
import { sha256 } from '../../shared/sha256.ts';
import { currentMaking } from './current-making.ts';

/** A snapshot as it is stored and as it is read again; file name and report id are derived from its hash. */
export type EncodedSnapshot = {
  readonly snapshot: Snapshot;
  readonly content: Uint8Array;
  readonly sha256: string;
  readonly reportId: string;
};

/** @param making of this release; or that of the report whose snapshot is taken after its request, or is lost and made again */
export function encodeSnapshot(
  records: ReportInputs,
  scope: Snapshot['scope'],
  making: Making & Partial<Pick<Report, 'reportId'>> = currentMaking(),
): EncodedSnapshot {
  const taken = takeSnapshot(records, scope, making);
  const { reportId: given } = making;
  const isOfEarlier = scope.knownAt !== undefined && given !== undefined;
  const text = canonicalJson(isOfEarlier ? { ...taken, reportId: given } : taken);
  const content = new TextEncoder().encode(text);
  const hash = sha256(content);
  const snapshot: Snapshot = JSON.parse(text);
  const reportId = snapshot.reportId ?? idFrom(hash);
  return { snapshot, content, sha256: hash.toString('hex'), reportId };
}

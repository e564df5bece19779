import { canonical } from '../../shared/domain/canonical.ts';
import { idFrom } from '../../shared/domain/id-from.ts';
import {
  type ReportInputs,
  type Snapshot,
  takeSnapshot,
} from '../../shared/domain/snapshot/snapshot.ts';
import { engineVersion } from '../../shared/pdf/render.ts';
import { sha256 } from '../../shared/sha256.ts';

/** A snapshot as it is stored; file name and report id are derived from its hash. */
export type EncodedSnapshot = {
  readonly snapshot: Snapshot;
  readonly content: Uint8Array;
  readonly sha256: string;
  readonly reportId: string;
};

/** @param engine the version that the snapshot was first made with, when a lost one is restored */
export function encodeSnapshot(
  records: ReportInputs,
  scope: Snapshot['scope'],
  engine: string = engineVersion,
): EncodedSnapshot {
  const snapshot = takeSnapshot(records, scope, engine);
  const content = new TextEncoder().encode(canonical(snapshot));
  const hash = sha256(content);
  return { snapshot, content, sha256: hash.toString('hex'), reportId: idFrom(hash) };
}

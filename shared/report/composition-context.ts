import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import type { LinkTargets } from './link-targets.ts';
import type { Phrases } from './phrases.ts';
import type { SourceRegister } from './source-register.ts';
import type { ValueRegister } from './value-register.ts';
/** What every section needs: the snapshot, the words of all languages, and the registers that it adds to. */
export type CompositionContext = {
  readonly snapshot: Snapshot;
  readonly words: Phrases;
  readonly sources: SourceRegister;
  readonly values: ValueRegister;
  readonly targets: LinkTargets;
  /** SHA-256 of the snapshot, in hex. */
  readonly fingerprint: string;
};

/** The captions for organisations and sites, of a programme or of a single project. */
export function chooseCaptions({
  words,
  snapshot,
}: CompositionContext): Phrases['captions']['ofProject'] {
  return snapshot.scope.projectId === undefined ? words.captions : words.captions.ofProject;
}

import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import type { LanguageTag } from '../domain/text.ts';
import type { LongTexts } from './long-texts.ts';
import type { SourceRegister } from './source-register.ts';
import type { ValueRegister } from './value-register.ts';
import type { Words } from './words/words.ts';

/** What every section needs: the snapshot, the words of one language, and the registers that it adds to. */
export type CompositionContext = {
  readonly snapshot: Snapshot;
  readonly words: Words;
  /** All languages of the report, not only that of this context. */
  readonly languages: readonly [first: LanguageTag, second?: LanguageTag];
  readonly sources: SourceRegister;
  readonly values: ValueRegister;
  /** Shared by both languages. */
  readonly longTexts: LongTexts;
};

/** The captions for organisations and sites, of a programme or of a single project. */
export function chooseCaptions({
  words,
  snapshot,
}: CompositionContext): Words['captions']['ofProject'] {
  return snapshot.scope.projectId === undefined ? words.captions : words.captions.ofProject;
}

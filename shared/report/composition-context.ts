import type { Snapshot } from '../domain/reports/snapshot.ts';
import type { LanguageTag } from '../domain/text.ts';
import type { LongTexts } from './long-texts.ts';
import type { SourceRegister } from './source-register.ts';
import type { ValueRegister } from './value-register.ts';
import type { Words } from './words/words.ts';

/** What every section is written with. */
export type CompositionContext = {
  readonly snapshot: Snapshot;
  readonly words: Words;
  /** Of the report, whichever of them this is for. */
  readonly languages: readonly [first: LanguageTag, second?: LanguageTag];
  readonly sources: SourceRegister;
  readonly values: ValueRegister;
  /** One for both languages. */
  readonly longTexts: LongTexts;
};

/** What organisations and sites are of: the programme with its projects, or the project the report is about. */
export function chooseCaptions({
  words,
  snapshot,
}: CompositionContext): Words['captions']['ofProject'] {
  return snapshot.scope.projectId === undefined ? words.captions : words.captions.ofProject;
}

import type { CompositionContext } from './composition-context.ts';
import type { Inline } from './inline.ts';
/** The name of the kind of report. The sheet of a promising practice is not called a good-practice sheet. */
export function nameKind({ snapshot, words }: CompositionContext): Inline {
  const { kind, experienceId } = snapshot.scope;
  if (kind !== 'good_practice_sheet') return words.kinds[kind];
  const experience = snapshot.records.projects
    .flatMap(({ experiences }) => experiences)
    .find((each) => each.experienceId === experienceId);
  return experience?.validation ? words.kinds[kind] : words.practice.promisingSheet;
}

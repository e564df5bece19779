import type { CompositionContext } from './composition-context.ts';

/** What kind of report it is; the sheet of a practice that is only promising is not called one of a good practice. */
export function nameKind({ snapshot, words }: CompositionContext): string {
  const { kind, experienceId } = snapshot.scope;
  if (kind !== 'good_practice_sheet') return words.kinds[kind];
  const experience = snapshot.records.projects
    .flatMap(({ experiences }) => experiences)
    .find((each) => each.experienceId === experienceId);
  return experience?.validation ? words.kinds[kind] : words.practice.promisingSheet;
}

import type { CompositionContext } from './composition-context.ts';
import { type Inline, plain, remark, type Text } from './inline.ts';

/** The name of the kind of report, marked as a draft where it contains drafts. */
export function nameKind(context: CompositionContext): Text {
  const { snapshot, words } = context;
  const name = nameBareKind(context);
  return snapshot.scope.includeDrafts ? [name, remark(words.reviewStatus.draft)] : plain(name);
}

/** The sheet of a promising practice is not called a good-practice sheet. */
function nameBareKind({ snapshot, words }: CompositionContext): Inline {
  const { kind, experienceId } = snapshot.scope;
  if (kind !== 'good_practice_sheet') return words.kinds[kind];
  const experience = snapshot.records.projects
    .flatMap(({ experiences }) => experiences)
    .find((each) => each.experienceId === experienceId);
  return experience?.validation ? words.kinds[kind] : words.practice.promisingSheet;
}

import { todayIn } from '../../../domain/dates.ts';
import type { Versioned } from '../../../domain/record.ts';
import type { Value } from '../../../domain/values/value.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatCount, formatShortDayOf } from '../../formats.ts';
import { colon, joinTexts, type Text } from '../../inline.ts';
import { writePerson } from '../../person-text.ts';
import type { Block } from '../../tree.ts';
import { listValueReferences } from './value-references.ts';

type Reviewed = Versioned<Value>;

/** Who approved which values and when: a line for all values of one approval. Of a draft report also which are not approved. */
export function writeReviews(
  values: readonly Reviewed[],
  context: CompositionContext,
): readonly Block[] {
  const groups = [...Map.groupBy(values, (value) => keyOf(value, context)).values()];
  const lines = groups.map(
    (group): Text => [
      { leading: [...writeReview(group, context), colon] },
      ...listValueReferences(group, context),
    ],
  );
  const [only, ...others] = lines;
  if (!only) return [];
  if (others.length === 0) return [{ block: 'paragraph', text: only }];
  return [{ block: 'list', ordered: false, items: lines }];
}

/** Values with the same are printed together. */
const keyOf = ({ status, review, version }: Reviewed, { snapshot }: CompositionContext) =>
  [status, review?.by, review && todayIn(snapshot.timeZone, review.at), version].join(' ');

function writeReview([first]: readonly Reviewed[], context: CompositionContext): Text {
  if (!first) return [];
  const { words } = context;
  const { status, review, version } = first;
  const number = formatCount(version);
  const [who, day] = review
    ? [writePerson(review.by, context), formatShortDayOf(review.at, context)]
    : [];
  if (status === 'approved' && who && day) return [words.references.approved(who, day, number)];
  const said = [words.reviewStatus[status], ...(day && who ? [day, who] : [])];
  return joinTexts([...said, [words.columns.version, { text: '\u00A0' }, number]], 'apposition');
}

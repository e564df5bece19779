import { canonicalJson } from '../../../domain/canonical.ts';
import type { Feature } from '../../../domain/sharing/feature.ts';
import { capitalise } from '../../blocks.ts';
import { addCitations } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatDay } from '../../formats.ts';
import { type Inline, inBrackets, nameLabel } from '../../inline.ts';
import { writePersonWithoutBrackets } from '../../names.ts';
import { quote, recordName, recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
/** The features of the programme with who affirmed them, by their order. */
export function writeFeatures(context: CompositionContext): readonly Block[] {
  const { features: all } = context.snapshot.records;
  if (context.snapshot.scope.projectId !== undefined || all.length === 0) return [];
  const inOrder = all.toSorted(compareOrder);
  const [first] = inOrder;
  const areAlike =
    first !== undefined && all.length > 1 && all.every((each) => isAffirmedAlike(each, first));
  if (!areAlike) {
    const items = inOrder.map((feature) => writeFeature(feature, context));
    return [{ block: 'list', ordered: false, items }];
  }
  const affirmed = [capitalise(writeAffirmation(first, context))];
  return [
    { block: 'list', ordered: false, items: inOrder.map(writeWords) },
    { block: 'paragraph', size: 'note', text: addCitations(affirmed, first.sources, context) },
  ];
}

/** Then who affirmed them is said once for all. */
function isAffirmedAlike(feature: Feature, other: Feature): boolean {
  const [one, two] = [feature, other].map(({ affirmedBy, affirmedOn, sources }) =>
    canonicalJson({ affirmedBy, affirmedOn, sources }),
  );
  return one === two;
}

function compareOrder(left: Feature, right: Feature): number {
  return left.order - right.order || (left.featureId < right.featureId ? -1 : 1);
}

function writeFeature(feature: Feature, context: CompositionContext): Text {
  const said = [...writeWords(feature), inBrackets(writeAffirmation(feature, context))];
  return addCitations(said, feature.sources, context);
}

const writeWords = ({ title, text }: Feature): Text => [
  nameLabel(quote(title)),
  ...recordText(text),
];

function writeAffirmation(
  { affirmedBy, affirmedOn }: Feature,
  context: CompositionContext,
): Inline {
  const { affirmedBy: by, affirmedOn: on } = context.words.evaluation;
  const who = writeAffirmer(affirmedBy);
  return affirmedOn === undefined ? by(who) : on(who, formatDay(affirmedOn));
}

function writeAffirmer({ name, office, organisation }: Feature['affirmedBy']): Inline {
  const person = {
    ...(name && { name: recordName(name) }),
    ...(office && { office: recordName(office) }),
    ...(organisation && { organisation: recordName(organisation) }),
  };
  return writePersonWithoutBrackets(person);
}

import type { Feature } from '../../../domain/sharing/feature.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatDay } from '../../../words/dates.ts';
import { addCitations } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { addBrackets, fillPlaceholders, makeLabel } from '../../join-texts.ts';
import { writePersonWithoutBrackets } from '../../names.ts';
import { recordName, recordRun, recordText } from '../../record-texts.ts';

/** The features of the programme with who affirmed them, by their order. */
export function writeFeatures(context: CompositionContext): readonly Block[] {
  const { features: all } = context.snapshot.records;
  if (context.snapshot.scope.projectId !== undefined || all.length === 0) return [];
  const items = all.toSorted(compareOrder).map((feature) => writeFeature(feature, context));
  return [{ block: 'list', ordered: false, items }];
}

function compareOrder(left: Feature, right: Feature): number {
  return left.order - right.order || (left.featureId < right.featureId ? -1 : 1);
}

function writeFeature(feature: Feature, context: CompositionContext): Text {
  const { words } = context;
  const said = [
    ...makeLabel([recordRun(feature.title, context)], words),
    ...recordText(feature.text, context),
    ...addBrackets(writeAffirmation(feature, context), words),
  ];
  return addCitations(said, feature.sources, context);
}

function writeAffirmation({ affirmedBy, affirmedOn }: Feature, context: CompositionContext): Text {
  const { words } = context;
  const { affirmedBy: by, affirmedOn: on } = words.evaluation;
  const who = [writeAffirmer(affirmedBy, context)];
  if (affirmedOn === undefined) return fillPlaceholders(by, who);
  const day = formatDay(affirmedOn, words);
  return fillPlaceholders((name) => on(name, day), who);
}

function writeAffirmer(
  { name, office, organisation }: Feature['affirmedBy'],
  context: CompositionContext,
): Text {
  const person = {
    ...(name && { name: recordName(name, context) }),
    ...(office && { office: recordName(office, context) }),
    ...(organisation && { organisation: recordName(organisation, context) }),
  };
  return writePersonWithoutBrackets(person, context);
}

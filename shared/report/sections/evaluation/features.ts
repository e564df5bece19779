import type { Feature } from '../../../domain/sharing/feature.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatDay } from '../../../words/dates.ts';
import {
  addCitations,
  type CompositionContext,
  recordName,
  recordRun,
  recordText,
} from '../../composition-context.ts';
import { addBrackets, fillPlaceholders, makeLabel } from '../../join-texts.ts';
import { writePersonWithoutBrackets } from '../../names.ts';

/** What is distinct about the programme, with who affirmed it; the lowest number first. */
export function writeFeatures(setting: CompositionContext): readonly Block[] {
  const { features: all } = setting.snapshot.records;
  if (setting.snapshot.scope.projectId !== undefined || all.length === 0) return [];
  const items = all.toSorted(compareOrder).map((feature) => writeFeature(feature, setting));
  return [{ block: 'list', ordered: false, items }];
}

function compareOrder(left: Feature, right: Feature): number {
  return left.order - right.order || (left.featureId < right.featureId ? -1 : 1);
}

function writeFeature(feature: Feature, setting: CompositionContext): Text {
  const { words } = setting;
  const said = [
    ...makeLabel([recordRun(feature.title, setting)], words),
    ...recordText(feature.text, setting),
    ...addBrackets(writeAffirmation(feature, setting), words),
  ];
  return addCitations(said, feature.sources, setting);
}

function writeAffirmation({ affirmedBy, affirmedOn }: Feature, setting: CompositionContext): Text {
  const { words } = setting;
  const { affirmedBy: by, affirmedOn: on } = words.evaluation;
  const who = [writeAffirmer(affirmedBy, setting)];
  if (affirmedOn === undefined) return fillPlaceholders(by, who);
  const day = formatDay(affirmedOn, words);
  return fillPlaceholders((name) => on(name, day), who);
}

function writeAffirmer(
  { name, office, organisation }: Feature['affirmedBy'],
  setting: CompositionContext,
): Text {
  const person = {
    ...(name && { name: recordName(name, setting) }),
    ...(office && { office: recordName(office, setting) }),
    ...(organisation && { organisation: recordName(organisation, setting) }),
  };
  return writePersonWithoutBrackets(person, setting);
}

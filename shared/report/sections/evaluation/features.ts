import type { Feature } from '../../../domain/sharing/feature.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { dayInWords } from '../../dates.ts';
import { citations, line, run, type Setting, shown } from '../../setting.ts';

/** What is distinct about the programme, with who affirmed it; the lowest number first. */
export function features(setting: Setting): readonly Block[] {
  const { features: all } = setting.snapshot.records;
  if (setting.snapshot.scope.projectId !== undefined || all.length === 0) return [];
  const items = all.toSorted(byOrder).map((feature) => item(feature, setting));
  return [{ block: 'list', ordered: false, items }];
}

function byOrder(left: Feature, right: Feature): number {
  return left.order - right.order || (left.featureId < right.featureId ? -1 : 1);
}

function item(feature: Feature, setting: Setting): Text {
  return [
    { ...run(feature.title, setting), strong: true },
    { text: setting.words.joints.colon },
    ...line(feature.text, setting),
    { text: ` (${affirmation(feature, setting)})` },
    ...citations(feature.sources, setting),
  ];
}

function affirmation({ affirmedBy, affirmedOn }: Feature, setting: Setting): string {
  const { evaluation, joints } = setting.words;
  const { name, office, organisation } = affirmedBy;
  const who = [name, office, organisation]
    .flatMap((part) => (part ? [shown(part, setting)] : []))
    .join(joints.comma);
  if (affirmedOn === undefined) return evaluation.affirmedBy(who);
  return evaluation.affirmedOn(who, dayInWords(affirmedOn, setting.words));
}

import type { Feature } from '../../../domain/sharing/feature.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { dayInWords } from '../../../words/dates.ts';
import { cited, line, named, run, type Setting } from '../../composition-context.ts';
import { asLabel, bracketed, filled } from '../../join-texts.ts';
import { personInBrackets } from '../../names.ts';

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
  const { words } = setting;
  const said = [
    ...asLabel([run(feature.title, setting)], words),
    ...line(feature.text, setting),
    ...bracketed(affirmation(feature, setting), words),
  ];
  return cited(said, feature.sources, setting);
}

function affirmation({ affirmedBy, affirmedOn }: Feature, setting: Setting): Text {
  const { words } = setting;
  const { affirmedBy: by, affirmedOn: on } = words.evaluation;
  const who = [whoIs(affirmedBy, setting)];
  if (affirmedOn === undefined) return filled(by, who);
  const day = dayInWords(affirmedOn, words);
  return filled((name) => on(name, day), who);
}

function whoIs({ name, office, organisation }: Feature['affirmedBy'], setting: Setting): Text {
  const person = {
    ...(name && { name: named(name, setting) }),
    ...(office && { office: named(office, setting) }),
    ...(organisation && { organisation: named(organisation, setting) }),
  };
  return personInBrackets(person, setting);
}

import type { Asset } from '../../../domain/evaluation/asset.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../../words/dates.ts';
import {
  citations,
  named,
  onOneLine,
  plain,
  run,
  type Setting,
  trimmed,
  withMark,
} from '../../composition-context.ts';
import { namedOrDescribed, projectTitle } from '../../names.ts';

/** What was built or delivered, to whom it went, and who runs and repairs it with what money; a table a project. */
export function handover(setting: Setting): readonly Block[] {
  return setting.snapshot.records.projects.flatMap(({ project, assets }) =>
    assets.length === 0 ? [] : [table(project.projectId, assets, setting)],
  );
}

function table(projectId: string, assets: readonly Asset[], setting: Setting): Block {
  const { columns, evaluation, joints } = setting.words;
  const { caption, asset, delivered, handedOver, upkeep } = evaluation.assets;
  const title = [...projectTitle(projectId, setting), { text: `${joints.colon}${caption}` }];
  return {
    block: 'table',
    caption: setting.snapshot.scope.projectId === undefined ? title : plain(caption),
    columns: [
      { head: plain(asset), share: 2.2, rowHeader: true },
      { head: plain(columns.site), share: 1.3 },
      { head: plain(delivered), share: 1.3 },
      { head: plain(handedOver), share: 2 },
      { head: plain(upkeep), share: 2.6 },
      { head: plain(columns.source), share: 0.9 },
    ],
    rows: assets.map((each) => row(each, setting)),
  };
}

function row(asset: Asset, setting: Setting): readonly Text[] {
  const { words } = setting;
  const { noDay } = words.evaluation.assets;
  const { title, description, site, deliveredOn, handover: given, sources } = asset;
  const described = description
    ? [{ text: words.joints.colon }, ...onOneLine(description, setting)]
    : [];
  return [
    withMark([run(title, setting), ...described], setting),
    site ? named(site.name, setting) : plain(''),
    plain(deliveredOn === undefined ? noDay : shortDay(deliveredOn, words)),
    given ? handoverIn(given, setting) : plain(words.reported.notReported),
    upkeepOf(asset, setting),
    trimmed(citations([...sources, ...(given?.evidence ?? [])], setting)),
  ];
}

/** To whom, and on a line of its own when. */
function handoverIn({ to, on }: NonNullable<Asset['handover']>, setting: Setting): Text {
  return [...namedOrDescribed(to, setting), { text: shortDay(on, setting.words), ownLine: true }];
}

function upkeepOf({ operationAndMaintenance: upkeep }: Asset, setting: Setting): Text {
  if (!upkeep) return plain(setting.words.reported.notReported);
  const { by, funding } = upkeep;
  const { colon } = setting.words.joints;
  const paid = [{ text: colon }, ...onOneLine(funding, setting)];
  return withMark([run(by, setting), ...paid], setting);
}

import type { Asset } from '../../../domain/evaluation/asset.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatShortDay } from '../../../words/dates.ts';
import {
  addLanguageTags,
  type CompositionContext,
  cite,
  plain,
  recordLineWithoutTag,
  recordName,
  recordRun,
  trimStart,
} from '../../composition-context.ts';
import { partyText, projectTitle } from '../../names.ts';

/** What was built or delivered, to whom it went, and who runs and repairs it with what money; a table a project. */
export function writeHandover(setting: CompositionContext): readonly Block[] {
  return setting.snapshot.records.projects.flatMap(({ project, assets }) =>
    assets.length === 0 ? [] : [makeTable(project.projectId, assets, setting)],
  );
}

function makeTable(
  projectId: string,
  assets: readonly Asset[],
  setting: CompositionContext,
): Block {
  const { columns, evaluation, punctuation: joints } = setting.words;
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
    rows: assets.map((each) => makeRow(each, setting)),
  };
}

function makeRow(asset: Asset, setting: CompositionContext): readonly Text[] {
  const { words } = setting;
  const { noDay } = words.evaluation.assets;
  const { title, description, site, deliveredOn, handover: given, sources } = asset;
  const described = description
    ? [{ text: words.punctuation.colon }, ...recordLineWithoutTag(description, setting)]
    : [];
  return [
    addLanguageTags([recordRun(title, setting), ...described], setting),
    site ? recordName(site.name, setting) : plain(''),
    plain(deliveredOn === undefined ? noDay : formatShortDay(deliveredOn, words)),
    given ? writeRecipient(given, setting) : plain(words.reported.notReported),
    writeUpkeep(asset, setting),
    trimStart(cite([...sources, ...(given?.evidence ?? [])], setting)),
  ];
}

/** To whom, and on a line of its own when. */
function writeRecipient(
  { to, on }: NonNullable<Asset['handover']>,
  setting: CompositionContext,
): Text {
  return [...partyText(to, setting), { text: formatShortDay(on, setting.words), ownLine: true }];
}

function writeUpkeep(
  { operationAndMaintenance: upkeep }: Asset,
  setting: CompositionContext,
): Text {
  if (!upkeep) return plain(setting.words.reported.notReported);
  const { by, funding } = upkeep;
  const { colon } = setting.words.punctuation;
  const paid = [{ text: colon }, ...recordLineWithoutTag(funding, setting)];
  return addLanguageTags([recordRun(by, setting), ...paid], setting);
}

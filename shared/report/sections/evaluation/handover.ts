import type { Asset } from '../../../domain/evaluation/asset.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatShortDay } from '../../formats.ts';
import { colon, nameBefore, plain } from '../../inline.ts';
import { partyText, projectTitle } from '../../names.ts';
import { addLanguageMarks, quote, recordLineWithoutMark, recordName } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
/** Assets delivered, who received them, and who operates them with what funding; one table for each project. */
export function writeHandover(context: CompositionContext): readonly Block[] {
  return context.snapshot.records.projects.flatMap(({ project, assets }) =>
    assets.length === 0 ? [] : [makeTable(project.projectId, assets, context)],
  );
}

function makeTable(
  projectId: string,
  assets: readonly Asset[],
  context: CompositionContext,
): Block {
  const { columns, evaluation } = context.words;
  const { caption, asset, delivered, handedOver, upkeep } = evaluation.assets;
  const title = [nameBefore(projectTitle(projectId, context)), caption];
  return {
    block: 'table',
    caption: context.snapshot.scope.projectId === undefined ? title : plain(caption),
    columns: [
      { head: plain(asset), share: 2.2, rowHeader: true },
      { head: plain(columns.site), share: 1.3 },
      { head: plain(delivered), share: 1.3 },
      { head: plain(handedOver), share: 2 },
      { head: plain(upkeep), share: 2.6 },
      { head: plain(columns.source), share: 0.9 },
    ],
    rows: assets.map((each) => makeRow(each, context)),
  };
}

function makeRow(asset: Asset, context: CompositionContext): readonly Text[] {
  const { words } = context;
  const { noDate: noDay } = words.evaluation.assets;
  const { title, description, site, deliveredOn, handover: given, sources } = asset;
  const described = description ? [colon, ...recordLineWithoutMark(description)] : [];
  return [
    addLanguageMarks([quote(title), ...described]),
    site ? recordName(site.name) : plain(''),
    plain(deliveredOn === undefined ? noDay : formatShortDay(deliveredOn)),
    given ? writeRecipient(given, context) : plain(words.reported.notReported),
    writeUpkeep(asset, context),
    cite([...sources, ...(given?.evidence ?? [])], context),
  ];
}

/** The recipient, and the date on a new line. */
function writeRecipient(
  { to, on }: NonNullable<Asset['handover']>,
  context: CompositionContext,
): Text {
  return [{ lines: [partyText(to, context), [formatShortDay(on)]] }];
}

function writeUpkeep(
  { operationAndMaintenance: upkeep }: Asset,
  context: CompositionContext,
): Text {
  if (!upkeep) return plain(context.words.reported.notReported);
  const { by, funding } = upkeep;
  const paid = [colon, ...recordLineWithoutMark(funding)];
  return addLanguageMarks([quote(by), ...paid]);
}

import type { Asset } from '../../../domain/evaluation/asset.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatShortDay } from '../../../words/dates.ts';
import { plain } from '../../blocks.ts';
import { cite, trimStart } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { partyText, projectTitle } from '../../names.ts';
import {
  addLanguageTags,
  recordLineWithoutTag,
  recordName,
  recordRun,
} from '../../record-texts.ts';

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
  const { columns, evaluation, punctuation } = context.words;
  const { caption, asset, delivered, handedOver, upkeep } = evaluation.assets;
  const title = [...projectTitle(projectId, context), { text: `${punctuation.colon}${caption}` }];
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
  const described = description
    ? [{ text: words.punctuation.colon }, ...recordLineWithoutTag(description, context)]
    : [];
  return [
    addLanguageTags([recordRun(title, context), ...described], context),
    site ? recordName(site.name, context) : plain(''),
    plain(deliveredOn === undefined ? noDay : formatShortDay(deliveredOn, words)),
    given ? writeRecipient(given, context) : plain(words.reported.notReported),
    writeUpkeep(asset, context),
    trimStart(cite([...sources, ...(given?.evidence ?? [])], context)),
  ];
}

/** The recipient, and the date on a new line. */
function writeRecipient(
  { to, on }: NonNullable<Asset['handover']>,
  context: CompositionContext,
): Text {
  return [...partyText(to, context), { text: formatShortDay(on, context.words), newLine: true }];
}

function writeUpkeep(
  { operationAndMaintenance: upkeep }: Asset,
  context: CompositionContext,
): Text {
  if (!upkeep) return plain(context.words.reported.notReported);
  const { by, funding } = upkeep;
  const { colon } = context.words.punctuation;
  const paid = [{ text: colon }, ...recordLineWithoutTag(funding, context)];
  return addLanguageTags([recordRun(by, context), ...paid], context);
}

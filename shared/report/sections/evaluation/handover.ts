import type { Asset } from '../../../domain/evaluation/asset.ts';
import type { ProjectRecords } from '../../../domain/owned-records.ts';
import { alikeColumn } from '../../alike-columns.ts';
import { paragraph } from '../../blocks.ts';
import { addCitations, cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatShortDay } from '../../formats.ts';
import { colon, joinTexts, plain } from '../../inline.ts';
import { partyText, shortTitleOf } from '../../names.ts';
import { addLanguageMarks, quote, recordLineWithoutMark, recordName } from '../../record-texts.ts';
import type { Block, Table, Text } from '../../tree.ts';
/**
 * Assets delivered, who received them, and who operates them with what funding; a group of rows for each project. Those of which only
 * the name is known are a sentence for each project.
 */
export function writeHandover(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const projects = snapshot.records.projects.filter(({ assets }) => assets.length > 0);
  if (projects.length === 0) return [];
  const { columns, evaluation } = words;
  const assets = projects.flatMap((each) => each.assets);
  const rowsNamedOnly = assets.flatMap((asset, at) => (isNamedOnly(asset) ? [at] : []));
  const notes = projects.flatMap((each) => noteNamedOnly(each, context));
  const { caption, asset, delivered, handedOver, upkeep } = evaluation.assets;
  const isNote = rowsNamedOnly.length === assets.length;
  return [
    ...(isNote ? notes.map(paragraph) : []),
    {
      block: 'table',
      ...(isNote ? { inFileOnly: true } : { rowsInFileOnly: rowsNamedOnly, notes }),
      caption: plain(caption),
      columns: [
        { head: plain(asset), share: 2.2, rowHeader: true },
        { ...alikeColumn(columns.site, words), share: 1.3 },
        { ...alikeColumn(delivered, words), share: 1.3 },
        { ...alikeColumn(handedOver, words), share: 2 },
        { ...alikeColumn(upkeep, words), share: 2.6 },
        { ...alikeColumn(columns.source, words), share: 1.2 },
      ],
      rows: assets.map((each) => makeRow(each, context)),
      ...(snapshot.scope.projectId === undefined && {
        groups: listProjects(projects),
        groupHead: plain(columns.project),
      }),
    },
  ];
}

const isNamedOnly = ({ site, deliveredOn, handover, operationAndMaintenance }: Asset) =>
  [site, deliveredOn, handover, operationAndMaintenance].every((each) => each === undefined);

/** "Laos project, neither date, handover nor operation and maintenance reported: Activity centre [S1]; Asphalt road: 4.16 km [S2]" */
function noteNamedOnly(
  { project, assets }: ProjectRecords,
  context: CompositionContext,
): readonly Text[] {
  const { words, snapshot } = context;
  const named = assets
    .filter(isNamedOnly)
    .map((asset) => addCitations(nameAsset(asset), asset.sources, context));
  if (named.length === 0) return [];
  const { namedOnly } = words.evaluation.assets;
  const about =
    snapshot.scope.projectId === undefined
      ? joinTexts([shortTitleOf(project), namedOnly], 'comma')
      : plain(namedOnly);
  return [[{ leading: [...about, colon] }, ...joinTexts(named, 'semicolon')]];
}

function nameAsset({ title, description }: Asset): Text {
  const described = description ? [colon, ...recordLineWithoutMark(description)] : [];
  return addLanguageMarks([quote(title), ...described]);
}

function listProjects(projects: readonly ProjectRecords[]): NonNullable<Table['groups']> {
  let before = 0;
  return projects.map(({ project, assets }) => {
    const group = { before, heading: shortTitleOf(project) };
    before += assets.length;
    return group;
  });
}

function makeRow(asset: Asset, context: CompositionContext): readonly Text[] {
  const { words } = context;
  const { noDate: noDay } = words.evaluation.assets;
  const { site, deliveredOn, handover: given, sources } = asset;
  return [
    nameAsset(asset),
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

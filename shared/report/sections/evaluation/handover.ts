import type { Asset } from '../../../domain/evaluation/asset.ts';
import type { ProjectRecords } from '../../../domain/owned-records.ts';
import { alikeColumn } from '../../alike-columns.ts';
import { cite } from '../../citations.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatShortDay } from '../../formats.ts';
import { colon, plain } from '../../inline.ts';
import { partyText, shortTitleOf } from '../../names.ts';
import { addLanguageMarks, quote, recordLineWithoutMark, recordName } from '../../record-texts.ts';
import type { Block, Table, Text } from '../../tree.ts';
/** Assets delivered, who received them, and who operates them with what funding; a group of rows for each project. */
export function writeHandover(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const projects = snapshot.records.projects.filter(({ assets }) => assets.length > 0);
  if (projects.length === 0) return [];
  const { columns, evaluation } = words;
  const { caption, asset, delivered, handedOver, upkeep } = evaluation.assets;
  return [
    {
      block: 'table',
      caption: plain(caption),
      columns: [
        { head: plain(asset), share: 2.2, rowHeader: true },
        { ...alikeColumn(columns.site, words), share: 1.3 },
        { ...alikeColumn(delivered, words), share: 1.3 },
        { ...alikeColumn(handedOver, words), share: 2 },
        { ...alikeColumn(upkeep, words), share: 2.6 },
        { ...alikeColumn(columns.source, words), share: 1.2 },
      ],
      rows: projects.flatMap(({ assets }) => assets.map((each) => makeRow(each, context))),
      ...(snapshot.scope.projectId === undefined && {
        groups: listProjects(projects),
        groupHead: plain(columns.project),
      }),
    },
  ];
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

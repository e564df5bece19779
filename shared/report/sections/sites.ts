import { countryOf, type Project } from '../../domain/programme/project.ts';
import type { Site } from '../../domain/site.ts';
import { alikeColumn } from '../alike-columns.ts';
import { chartSites } from '../charts/site-map.ts';
import { cite, citeBehind } from '../citations.ts';
import { type CompositionContext, chooseCaptions } from '../composition-context.ts';
import { formatNumber } from '../formats.ts';
import { colon, inBrackets, joinTexts, nameLabel, plain } from '../inline.ts';
import { nameCountry } from '../places.ts';
import { quote, recordName } from '../record-texts.ts';
import type { Block, Table, Text } from '../tree.ts';

/** More figures than a few sentences hold are a table. */
const maxSentences = 3;

type PlacedSite = { readonly site: Site; readonly country: string | undefined };

/** The sites on a map, whose legend has their names and districts; in a table only where there is more to say of them. */
export function writeSites(context: CompositionContext): readonly Block[] {
  const { snapshot } = context;
  const sites = snapshot.records.projects.flatMap(({ project }) => listSites(project));
  if (sites.length === 0) return [];
  const counted = sites.filter(({ site }) => isCounted(site));
  const saysAll =
    counted.length <= maxSentences &&
    sites.every(({ site, country }) => site.point && country !== undefined);
  const notes: readonly Text[] = [
    ...(saysAll ? noteFigures(counted, counted.length < sites.length, context) : []),
    ...(saysAll ? noteSources(sites, context) : []),
  ];
  const maps = chartSites(notes, context);
  const isSaidByMap = saysAll && maps.length > 0;
  return [
    ...maps,
    { ...makeTable(sites, counted.length > 0, context), ...(isSaidByMap && { inFileOnly: true }) },
  ];
}

const listSites = (project: Project): readonly PlacedSite[] =>
  (project.sites ?? []).map((site) => ({ site, country: countryOf(site, project) }));

const isCounted = ({ households, residents }: Site) =>
  households !== undefined || residents !== undefined;

/** "Ban Xor: Households: 407, Residents: 2,007 [S10]; Households and residents of the other sites: not reported" */
function noteFigures(
  counted: readonly PlacedSite[],
  areOthersLeft: boolean,
  context: CompositionContext,
): readonly Text[] {
  const { words } = context;
  const { columns } = words;
  const notes = counted.map(({ site }) => {
    const parts = [
      { label: columns.households, value: site.households },
      { label: columns.residents, value: site.residents },
    ].flatMap(({ label, value }) =>
      value === undefined ? [] : [[label, colon, formatNumber(value)]],
    );
    const said = joinTexts(parts, 'comma');
    const cited = site.source ? citeBehind(said, [site.source], context) : [];
    return [nameLabel(quote(site.name)), ...said, ...cited];
  });
  if (notes.length === 0) return [];
  const all = areOthersLeft ? [...notes, plain(words.maps.othersNotReported)] : notes;
  return [joinTexts(all, 'semicolon')];
}

function noteSources(sites: readonly PlacedSite[], context: CompositionContext): readonly Text[] {
  const sources = sites.flatMap(({ site }) => site.source ?? []);
  const cited = cite(sources, context);
  return cited.length === 0 ? [] : [[{ leading: [context.words.columns.source, colon] }, ...cited]];
}

function makeTable(
  sites: readonly PlacedSite[],
  hasFigures: boolean,
  context: CompositionContext,
): Table {
  const { words } = context;
  const { site, within, country, households, residents, source } = words.columns;
  const counts = hasFigures ? [households, residents] : [];
  return {
    block: 'table',
    caption: plain(chooseCaptions(context).sites),
    columns: [
      { head: plain(site), share: 2, rowHeader: true },
      { head: plain(within), share: 2.4 },
      { ...alikeColumn(country, words), share: 1 },
      ...counts.map((head) => ({ head: plain(head), share: 1, align: 'decimal' as const })),
      { ...alikeColumn(source, words), share: 0.8 },
    ],
    rows: sites.map((each) => makeRow(each, hasFigures, context)),
  };
}

function makeRow(
  { site, country }: PlacedSite,
  hasFigures: boolean,
  context: CompositionContext,
): readonly Text[] {
  const also = joinTexts(site.aliases ?? [], 'comma');
  const { notReported } = context.words.reported;
  const figure = (value: string | undefined) =>
    value === undefined ? plain(notReported) : [{ ...formatNumber(value), data: value }];
  return [
    [...recordName(site.name), ...(also.length === 0 ? [] : [inBrackets(also)])],
    plain(site.within ?? ''),
    plain(country === undefined ? '' : nameCountry(country)),
    ...(hasFigures ? [figure(site.households), figure(site.residents)] : []),
    site.source ? cite([site.source], context) : plain(''),
  ];
}

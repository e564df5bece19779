import type { SourcedProse } from '../../domain/programme/programme.ts';
import { countryOf } from '../../domain/programme/project.ts';
import { heading, paragraph } from '../blocks.ts';
import { chartSites } from '../charts/site-map.ts';
import { cite } from '../citations.ts';
import { type CompositionContext, chooseCaptions } from '../composition-context.ts';
import { formatNumber } from '../formats.ts';
import { type Inline, inBrackets, joinTexts, plain } from '../inline.ts';
import { nameCountry } from '../places.ts';
import { addLanguageMarks, quote, recordName, recordParagraphs } from '../record-texts.ts';
import type { Block, Text } from '../tree.ts';
/** Background, objectives, components and sites. */
export function writeBackground(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const { programme, projects } = snapshot.records;
  const ofProjects =
    snapshot.scope.projectId === undefined
      ? []
      : projects.flatMap(({ project }) => project.background ?? []);
  return [
    ...writeProse(
      'background',
      words.headings.background,
      [...(programme.background ?? []), ...ofProjects],
      context,
    ),
    ...writeProse('objectives', words.headings.objectives, programme.objectives ?? [], context),
    ...writeComponents(context),
    ...writeSites(context),
  ];
}

function writeProse(
  id: string,
  title: Inline,
  texts: readonly SourcedProse[],
  context: CompositionContext,
): readonly Block[] {
  if (texts.length === 0) return [];
  return [
    heading(2, `background-${id}`, plain(title)),
    ...texts.flatMap(({ text, sources }) => recordParagraphs(text, context, sources)),
  ];
}

/** The components of the programme and which of them no project works on. A project has its own among its facts. */
function writeComponents(context: CompositionContext): readonly Block[] {
  const { records, scope } = context.snapshot;
  const own = new Set(records.projects.flatMap(({ project }) => project.components ?? []));
  const named = records.programme.components ?? [];
  if (named.length === 0 || scope.projectId !== undefined) return [];
  const titles = named.map(
    ({ componentId, title }): Text => [
      quote(title),
      ...(own.has(componentId) ? [] : [inBrackets(context.words.tables.inNoProject)]),
    ],
  );
  return [
    heading(2, 'background-components', plain(context.words.headings.components)),
    paragraph(addLanguageMarks(joinTexts(titles, 'comma'))),
  ];
}

function writeSites(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const rows = snapshot.records.projects.flatMap(({ project }) =>
    (project.sites ?? []).map((site) => makeSiteRow(countryOf(site, project), site, context)),
  );
  if (rows.length === 0) return [];
  const { site, within, country, households, residents, source } = words.columns;
  return [
    heading(2, 'background-sites', plain(words.headings.sites)),
    {
      block: 'table',
      caption: plain(chooseCaptions(context).sites),
      columns: [
        { head: plain(site), share: 2, rowHeader: true },
        { head: plain(within), share: 2.4 },
        { head: plain(country), share: 1 },
        { head: plain(households), share: 1, align: 'decimal' },
        { head: plain(residents), share: 1, align: 'decimal' },
        { head: plain(source), share: 0.8 },
      ],
      rows,
    },
    ...chartSites(context),
  ];
}

type Site = NonNullable<
  CompositionContext['snapshot']['records']['projects'][number]['project']['sites']
>[number];

function makeSiteRow(
  country: string | undefined,
  site: Site,
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
    figure(site.households),
    figure(site.residents),
    site.source ? cite([site.source], context) : plain(''),
  ];
}

import { canonicalJson } from '../../../domain/canonical.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import { subheading } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { findSubjectProject } from '../../covers/long-report.ts';
import { formatCount, formatDay, formatOpenSpan } from '../../formats.ts';
import { type Inline, joinTexts, plain, say } from '../../inline.ts';
import { organisationShortName } from '../../names.ts';
import { listPlaces } from '../../places.ts';
import { addLanguageMarks, recordName, recordText } from '../../record-texts.ts';
import type { Block, Text } from '../../tree.ts';
import { writeReportingStatus } from '../figures/reporting-status.ts';
import { sortRequirements } from '../meeting/requirements.ts';
import { makeMainResults } from './main-results.ts';

/** How much of the page there is. */
type Room = {
  readonly cards: number;
  /** Whether the figures name their projects. */
  readonly withoutProjects?: true;
  /** Of each list. */
  readonly items: number;
  /** Of what people wrote; undefined where all of it is printed. */
  readonly letters?: number;
};

/** From the fullest: cards five and six give way first, then items of the lists, then the end of a long text. */
const rooms: readonly Room[] = [
  { cards: 6, items: 8 },
  ...[8, 5, 4, 3, 2, 1, 0].map((items) => ({ cards: 4, items })),
  ...[900, 600, 400, 200, 100].map((letters) => ({ cards: 4, items: 0, letters })),
  { cards: 3, items: 0, letters: 200, withoutProjects: true },
  { cards: 3, items: 0, letters: 80, withoutProjects: true },
];

/** The page that can be read without the rest: what people say of it, the main figures, what was learned, what comes next. */
export function writeSummaryPage(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const subject = findSubjectProject(context) ?? snapshot.records.programme;
  if (!hasSummaryPage(context)) return [];
  return [
    {
      block: 'heading',
      level: 1,
      id: 'summary-page',
      text: plain(words.frontPages.title),
      kicker: recordName(subject.title),
      onNewPage: true,
    },
    {
      block: 'fitted',
      alternatives: listRooms(context).map((room) => writePage(room, context)),
    },
  ];
}

/** The rooms that differ for this report. */
function listRooms({ snapshot }: CompositionContext): readonly Room[] {
  const { projects, requirements, summaries } = snapshot.records;
  const figures = projects.flatMap(({ indicators }) =>
    indicators.filter(({ headline }) => headline),
  );
  const learned = projects.flatMap(({ experiences, lessons }) => [...experiences, ...lessons]);
  const longest = Math.max(learned.length, requirements.length);
  const letters = Math.max(
    0,
    ...summaries.flatMap(({ text }) => Object.values(text).map(({ length }) => length)),
  );
  const needed = rooms
    .filter((room) => room.letters === undefined || room.letters < letters)
    .map((room) => ({
      ...room,
      cards: Math.min(room.cards, figures.length),
      items: Math.min(room.items, longest),
    }));
  return [...new Map(needed.map((room) => [canonicalJson(room), room])).values()];
}

function writePage(room: Room, context: CompositionContext): readonly Block[] {
  const results = makeMainResults(room, context);
  return [
    writeOpening(room, context),
    ...(results
      ? [subheading('summary-page-results', context.words.frontPages.mainResults), results]
      : []),
    ...writeReportingStatus('summary-page-status', context),
    ...writeLists(room, context),
  ];
}

/** Where nobody wrote a summary and there are no headline figures, there is nothing to fill a page. */
export function hasSummaryPage({ snapshot }: CompositionContext): boolean {
  const { summaries, projects } = snapshot.records;
  return (
    summaries.length > 0 ||
    projects.some(({ indicators }) => indicators.some(({ headline }) => headline))
  );
}

/** What people say of the subject, with its facts beside it; where nobody wrote it, the facts alone. */
function writeOpening({ letters }: Room, context: CompositionContext): Block {
  const [summary] = context.snapshot.records.summaries;
  const facts = listFacts(context);
  if (!summary) return { block: 'facts', columns: 3, facts };
  const cut = letters === undefined ? {} : { maxLength: letters };
  const text = addLanguageMarks([{ quoted: summary.text, onOneLine: true, ...cut }]);
  return {
    block: 'columns',
    parts: [
      { span: 8, blocks: [{ block: 'lead', text }] },
      { span: 4, blocks: [{ block: 'facts', columns: 1, frame: 'rule', facts }] },
    ],
  };
}

type Fact = { readonly label: Text; readonly text: Text };

function listFacts(context: CompositionContext): readonly Fact[] {
  const { words, snapshot } = context;
  const { programme, projects, organisations } = snapshot.records;
  const subject = findSubjectProject(context) ?? programme;
  const span = formatOpenSpan(subject);
  const places = new Map(
    projects.flatMap(({ project }) => listPlaces(project).map(({ key, name }) => [key, name])),
  );
  const implementing = new Set(projects.map(({ project }) => project.organisationId));
  const facts: readonly (readonly [Inline, Text | undefined])[] = [
    [words.project.period, span && plain(span)],
    [
      places.size === 1 ? words.project.country : words.cover.countries,
      places.size === 0 ? undefined : joinTexts([...places.values()], 'comma'),
    ],
    [
      words.project.implementedBy,
      organisations.length === 0 || implementing.size === 0
        ? undefined
        : joinTexts(
            [...implementing].map((each) => organisationShortName(each, context)),
            'comma',
          ),
    ],
    [words.cover.asOf, plain(formatDay(snapshot.scope.asOf))],
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label: plain(label), text }] : []));
}

/** The titles of experiences and lessons, and what is required next; each list alone where the other is empty. */
function writeLists({ items }: Room, context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const { projects, requirements } = snapshot.records;
  const learned = [
    ...listTitles(
      'experiences',
      projects.flatMap(({ experiences }) => experiences),
    ),
    ...listTitles(
      'lessons',
      projects.flatMap(({ lessons }) => lessons),
    ),
  ];
  const next = sortRequirements(requirements).map(({ text }) => ({
    text: addLanguageMarks([{ quoted: text, onOneLine: true }]),
    section: 'nextSteps',
  }));
  const { learned: learnedTitle, next: nextTitle } = words.frontPages;
  const parts = [
    {
      span: 7,
      blocks: writeList(subheading('summary-page-learned', learnedTitle), learned, items, context),
    },
    {
      span: 5,
      blocks: writeList(subheading('summary-page-next', nextTitle), next, items, context),
    },
  ].filter(({ blocks }) => blocks.length > 0);
  if (parts.length < 2) return parts.flatMap(({ blocks }) => blocks);
  return [{ block: 'columns', parts }];
}

/** An item of a list, and the section that has all of it. */
type Item = { readonly text: Text; readonly section: string };

const listTitles = (section: string, records: readonly { readonly title: MultilingualText }[]) =>
  records.map(({ title }): Item => ({ text: recordText(title), section }));

/** The first items; below them, how many more there are, and in which section. */
function writeList(
  title: Block,
  items: readonly Item[],
  most: number,
  context: CompositionContext,
): readonly Block[] {
  const [first] = items.slice(most);
  const shown = items.slice(0, most).map(({ text }) => text);
  if (items.length === 0) return [];
  return [
    title,
    ...(shown.length === 0 ? [] : [{ block: 'list', ordered: false, items: shown } as const]),
    ...(first ? [writeMore(items.length - most, first, context)] : []),
  ];
}

function writeMore(number: number, { section }: Item, context: CompositionContext): Block {
  const { targets, words } = context;
  const inSection = say(() => targets.find(section)?.short ?? []);
  const text = { ...words.frontPages.more(formatCount(number), inSection), to: section };
  return { block: 'paragraph', size: 'note', text: [text] };
}

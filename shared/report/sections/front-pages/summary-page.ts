import type { CompositionContext } from '../../composition-context.ts';
import { findSubjectProject } from '../../covers/long-report.ts';
import { formatCount, formatDay, formatOpenSpan } from '../../formats.ts';
import { type Inline, joinTexts, plain } from '../../inline.ts';
import { organisationShortName } from '../../names.ts';
import { listPlaces } from '../../places.ts';
import { addLanguageMarks, recordName, recordText } from '../../record-texts.ts';
import type { Block, PlainBlock, Text } from '../../tree.ts';
import { writeReportingStatus } from '../figures/reporting-status.ts';
import { sortRequirements } from '../meeting/requirements.ts';
import { makeMainResults } from './main-results.ts';

/** So many titles of a list have room on the page. */
const maxItems = { one: 5, two: 3 } as const;

/** The page that can be read without the rest: what people say of it, the main figures, what was learned, what comes next. */
export function writeSummaryPage(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const subject = findSubjectProject(context) ?? snapshot.records.programme;
  if (!hasSummaryPage(context)) return [];
  const results = makeMainResults(context);
  return [
    {
      block: 'heading',
      level: 1,
      id: 'summary-page',
      text: plain(words.frontPages.title),
      kicker: recordName(subject.title),
      onNewPage: true,
    },
    writeOpening(context),
    ...(results ? [subheading('results', words.frontPages.mainResults), results] : []),
    ...writeReportingStatus('summary-page-status', context),
    ...writeLists(context),
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

/** The contents list the page as a whole. */
const subheading = (id: string, text: Inline): PlainBlock => ({
  block: 'heading',
  level: 2,
  id: `summary-page-${id}`,
  text: plain(text),
  unlisted: true,
});

/** What people say of the subject, with its facts beside it; where nobody wrote it, the facts alone. */
function writeOpening(context: CompositionContext): Block {
  const [summary] = context.snapshot.records.summaries;
  const facts = listFacts(context);
  if (!summary) return { block: 'facts', columns: 3, facts };
  const text = addLanguageMarks([{ quoted: summary.text, onOneLine: true }]);
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
function writeLists(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const { projects, requirements } = snapshot.records;
  const learned = projects
    .flatMap(({ experiences, lessons }) => [...experiences, ...lessons])
    .map(({ title }) => recordText(title));
  const next = sortRequirements(requirements).map(({ text }) =>
    addLanguageMarks([{ quoted: text, onOneLine: true }]),
  );
  const parts = [
    { span: 7, blocks: writeList('learned', words.frontPages.learned, learned, context) },
    { span: 5, blocks: writeList('next', words.frontPages.next, next, context) },
  ].filter(({ blocks }) => blocks.length > 0);
  if (parts.length < 2) return parts.flatMap(({ blocks }) => blocks);
  return [{ block: 'columns', parts }];
}

function writeList(
  id: string,
  title: Inline,
  items: readonly Text[],
  { words, snapshot }: CompositionContext,
): readonly PlainBlock[] {
  if (items.length === 0) return [];
  const most = maxItems[snapshot.scope.secondLanguage === undefined ? 'one' : 'two'];
  const rest = items.length - most;
  const more = words.frontPages.more(formatCount(rest));
  return [
    subheading(id, title),
    { block: 'list', ordered: false, items: items.slice(0, most) },
    ...(rest > 0 ? [{ block: 'paragraph', size: 'note', text: plain(more) } as const] : []),
  ];
}

import type { Source } from '../../../domain/source.ts';
import { nameKey } from '../../../domain/text/names.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { formatShortDay } from '../../../words/dates.ts';
import { labelledParagraph, plain } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { addBrackets, joinTexts } from '../../join-texts.ts';
import type { NumberedSource } from '../../source-register.ts';
import { wordsOf } from '../../words/languages.ts';

/** Every cited source under its citation number. */
export function writeSourcesAnnex(context: CompositionContext): readonly Block[] {
  const cited = context.sources.all();
  if (cited.length === 0) return [];
  const { columns, captions } = context.words;
  const hasLinks = cited.some(({ source }) => source.link !== undefined);
  const linkColumn = { head: plain(columns.link), share: 3 };
  return [
    {
      block: 'table',
      caption: plain(captions.sources),
      columns: [
        { head: plain(columns.number), share: 0.6, rowHeader: true },
        { head: plain(columns.source), share: 4 },
        { head: plain(columns.date), share: 1.4 },
        ...(hasLinks ? [linkColumn] : []),
      ],
      rows: cited.map((each) => makeRow(each, hasLinks, context)),
    },
  ];
}

/** The same as one paragraph, for a good-practice sheet: number, title and date of publication. */
export function writeSourcesInLine(context: CompositionContext): readonly Block[] {
  const cited = context.sources.all();
  if (cited.length === 0) return [];
  const { words } = context;
  const texts = cited.map(({ number, source }): Text => {
    const { publishedOn, link } = source;
    const title = { text: writeSourceTitle(source, context), ...(link !== undefined && { link }) };
    const day =
      publishedOn === undefined
        ? []
        : addBrackets(plain(formatShortDay(publishedOn, words)), words);
    return [{ text: `[${number}] ` }, title, ...day];
  });
  return [labelledParagraph(words.captions.sources, joinTexts(texts, 'semicolon', words), context)];
}

/** The title of a source, marked as illustrative unless the title itself says so in a language of the report. */
export function writeSourceTitle(
  { title, illustrative }: Source,
  context: CompositionContext,
): string {
  const { words } = context;
  if (!illustrative || isMarkedInTitle(title, context)) return title;
  return `${title}${words.punctuation.brackets(words.illustrative)}`;
}

/** Whether a title contains the word "illustrative" in a language of the report. */
function isMarkedInTitle(title: string, { languages }: CompositionContext): boolean {
  return Object.entries(wordsOf).some(
    ([language, { illustrative }]) =>
      languages.includes(language) && nameKey(title).toLowerCase().includes(illustrative),
  );
}

function makeRow(
  { number, source }: NumberedSource,
  hasLinks: boolean,
  context: CompositionContext,
): readonly Text[] {
  const { words } = context;
  const { publishedOn, link } = source;
  return [
    plain(number),
    plain(writeSourceTitle(source, context)),
    plain(publishedOn === undefined ? '' : formatShortDay(publishedOn, words)),
    ...(hasLinks ? [link === undefined ? plain('') : [{ text: link, link }]] : []),
  ];
}

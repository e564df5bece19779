import type { Source } from '../../../domain/source.ts';
import { nameKey } from '../../../domain/text/names.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatShortDay } from '../../formats.ts';
import { inBrackets, plain, say } from '../../inline.ts';
import type { NumberedSource } from '../../source-register.ts';
import type { Block, Text } from '../../tree.ts';
import type { Voice } from '../../voice.ts';
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

/** The title of a source, marked as illustrative unless the title itself says so in a language of the report. */
export function writeSourceTitle(
  { title, illustrative }: Source,
  { words }: CompositionContext,
): Text {
  if (!illustrative) return plain(title);
  const marked: Text = [{ text: title }, inBrackets(words.illustrative)];
  return [say((voice) => (isMarkedInTitle(title, voice) ? title : marked))];
}

/** Whether a title contains the word "illustrative" in a language of the report. */
function isMarkedInTitle(title: string, { languages }: Voice): boolean {
  return languages.some((language) =>
    nameKey(title).toLowerCase().includes(wordsOf[language].illustrative),
  );
}

function makeRow(
  { number, source }: NumberedSource,
  hasLinks: boolean,
  context: CompositionContext,
): readonly Text[] {
  const { publishedOn, link } = source;
  return [
    plain(number),
    writeSourceTitle(source, context),
    plain(publishedOn === undefined ? '' : formatShortDay(publishedOn)),
    ...(hasLinks ? [link === undefined ? plain('') : [{ text: link, link }]] : []),
  ];
}

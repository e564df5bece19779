import type { Source } from '../../../domain/source.ts';
import { nameKey } from '../../../domain/text/names.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../../words/dates.ts';
import { labelled, plain, type Setting } from '../../composition-context.ts';
import { bracketed, joinedTexts } from '../../join-texts.ts';
import type { NumberedSource } from '../../source-register.ts';
import { wordsOf } from '../../words/languages.ts';

/** Every source that was cited, by the number it was cited with. */
export function sourcesAnnex(setting: Setting): readonly Block[] {
  const cited = setting.sources.all();
  if (cited.length === 0) return [];
  const { columns, captions } = setting.words;
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
      rows: cited.map((each) => row(each, hasLinks, setting)),
    },
  ];
}

/** The same in a few lines, for a sheet: each by its number and title, with the day it was published. */
export function sourcesListed(setting: Setting): readonly Block[] {
  const cited = setting.sources.all();
  if (cited.length === 0) return [];
  const { words } = setting;
  const texts = cited.map(({ number, source }): Text => {
    const { publishedOn, link } = source;
    const title = { text: titleInWords(source, setting), ...(link !== undefined && { link }) };
    const day =
      publishedOn === undefined ? [] : bracketed(plain(shortDay(publishedOn, words)), words);
    return [{ text: `[${number}] ` }, title, ...day];
  });
  return [labelled(words.captions.sources, joinedTexts(texts, 'semicolon', words), setting)];
}

/** A title, marked as illustrative unless it says so in a language of the report. */
export function titleInWords({ title, illustrative }: Source, setting: Setting): string {
  const { words } = setting;
  if (!illustrative || saysSo(title, setting)) return title;
  return `${title}${words.joints.brackets(words.illustrative)}`;
}

/** Whether a title tells by itself that nothing real is behind it. */
function saysSo(title: string, { languages }: Setting): boolean {
  return Object.entries(wordsOf).some(
    ([language, { illustrative }]) =>
      languages.includes(language) && nameKey(title).toLowerCase().includes(illustrative),
  );
}

function row(
  { number, source }: NumberedSource,
  hasLinks: boolean,
  setting: Setting,
): readonly Text[] {
  const { words } = setting;
  const { publishedOn, link } = source;
  return [
    plain(number),
    plain(titleInWords(source, setting)),
    plain(publishedOn === undefined ? '' : shortDay(publishedOn, words)),
    ...(hasLinks ? [link === undefined ? plain('') : [{ text: link, link }]] : []),
  ];
}

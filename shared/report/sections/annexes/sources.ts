import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../dates.ts';
import { plain, type Setting } from '../../setting.ts';
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

/** Whether a title tells by itself that nothing real is behind it. */
function saysSo(title: string): boolean {
  return Object.values(wordsOf).some(({ illustrative }) =>
    title.toLowerCase().includes(illustrative),
  );
}

function row(
  { number, source }: NumberedSource,
  hasLinks: boolean,
  { words }: Setting,
): readonly Text[] {
  const { title, publishedOn, link, illustrative } = source;
  return [
    plain(number),
    plain(
      illustrative && !saysSo(title)
        ? `${title}${words.joints.brackets(words.illustrative)}`
        : title,
    ),
    plain(publishedOn === undefined ? '' : shortDay(publishedOn, words)),
    ...(hasLinks ? [link === undefined ? plain('') : [{ text: link, link }]] : []),
  ];
}

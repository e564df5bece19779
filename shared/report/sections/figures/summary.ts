import type { MultilingualText } from '../../../domain/text.ts';
import type { Block, Text } from '../../../pdf/document.ts';
import { shortDay } from '../../../words/dates.ts';
import { grouped, noBreak } from '../../../words/numbers.ts';
import { between } from '../../../words/punctuation.ts';
import { progress } from '../../charts/progress.ts';
import { coverage } from '../../charts/reporting-status.ts';
import {
  citations,
  heading,
  line,
  plain,
  type Setting,
  shown,
  trimmed,
} from '../../composition-context.ts';
import { withPrecision } from '../../figures.ts';
import { isPrintedInFull } from '../../print-limit.ts';
import { latestValues, valuesOf } from './latest-values.ts';

/** Headline indicators with their latest value, and what others published about the programme. */
export function summary(setting: Setting): readonly Block[] {
  return [...headlines(setting), ...coverage(setting), ...published(setting)];
}

function headlines(setting: Setting): readonly Block[] {
  const { words, snapshot } = setting;
  const observed = snapshot.records.projects.flatMap(({ project, indicators, values }) =>
    indicators
      .filter(({ headline }) => headline)
      .map((indicator) => ({ indicator, project, values: valuesOf(indicator, values) })),
  );
  if (observed.length === 0) return [];
  return [
    heading(2, 'summary-headline', plain(words.headings.headline)),
    ...(isPrintedInFull(snapshot)
      ? progress(observed, plain(words.figures.progress(words.headings.headline)), setting)
      : []),
    latestValues(words.captions.headline, observed, setting),
  ];
}

function published(setting: Setting): readonly Block[] {
  const { words, snapshot } = setting;
  const figures = snapshot.records.programme.publishedFigures ?? [];
  if (figures.length === 0 || snapshot.scope.projectId !== undefined) return [];
  const { figure, actual, asOf } = words.columns;
  return [
    heading(2, 'summary-published', plain(words.headings.published)),
    {
      block: 'table',
      caption: plain(words.captions.published),
      columns: [
        { head: plain(figure), share: 3, rowHeader: true },
        { head: plain(actual), share: 2 },
        { head: plain(asOf), share: 1.4 },
        { head: plain(words.columns.source), share: 1 },
      ],
      rows: figures.map(({ label, value, precision, unit, asOf: date, source }) => [
        line(label, setting),
        measured(withPrecision(grouped(value, words), precision, words), unit, setting),
        plain(date === undefined ? '' : shortDay(date, words)),
        trimmed(citations([source], setting)),
      ]),
    },
  ];
}

/** A number with its unit, on one line. */
function measured(number: string, unit: MultilingualText, setting: Setting): Text {
  const space = between(number, shown(unit, setting), 'space', setting.words) && noBreak;
  return [{ text: `${number}${space}` }, ...line(unit, setting)];
}

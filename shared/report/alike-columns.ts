import { colon, type Inline, plain } from './inline.ts';
import type { Phrases } from './phrases.ts';
import type { Column } from './tree.ts';

/** A column that becomes a sentence under its table where all its cells are alike: "Source, all rows: [S3]". */
export function alikeColumn(head: Inline, { tables }: Phrases): Pick<Column, 'head' | 'whenAlike'> {
  return { head: plain(head), whenAlike: [{ said: [{ leading: [tables.allRows(head), colon] }] }] };
}

/** The same for targets, which the table says at once are none. */
export function targetColumn(words: Phrases): Pick<Column, 'head' | 'whenAlike'> {
  return saysNone(words.columns.target, words.tables.noTarget, words);
}

export function baselineColumn(words: Phrases): Pick<Column, 'head' | 'whenAlike'> {
  return saysNone(words.columns.baseline, words.tables.noBaseline, words);
}

/** Without any target, the sentence on targets says why nothing was achieved of them. */
export function ratioColumn({ columns, achievement }: Phrases): Pick<Column, 'head' | 'whenAlike'> {
  return {
    head: plain(columns.ratio),
    whenAlike: [{ of: plain(achievement.no_target), said: [] }],
  };
}

function saysNone(head: Inline, sentence: Inline, words: Phrases) {
  const { whenAlike = [], ...column } = alikeColumn(head, words);
  const none = { of: plain(words.reported.none), said: plain(sentence) };
  return { ...column, whenAlike: [none, ...whenAlike] };
}

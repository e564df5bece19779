import type { Survivor } from './survivor.ts';

const hasHistory = 'Each record has a history; the type alone does not say so.';
const neverDeleted =
  'No record is ever deleted, so that it is found; the type alone does not say so.';

export const survivorsOfIdempotency: readonly Survivor[] = [
  {
    line: "if (!existing) throw new Problem('changed_meanwhile');",
    change: '!existing -> false',
    why: neverDeleted,
  },
  {
    line: "if (!existing) throw new Problem('changed_meanwhile');",
    change: '\'changed_meanwhile\' -> ""',
    why: neverDeleted,
  },
  {
    line: "throw existing ? mismatch(existing.record.version) : new Problem('not_found');",
    change: '\'not_found\' -> ""',
    why: neverDeleted,
  },
  {
    line: "if (!winner) throw new Problem('not_found');",
    change: '!winner -> false',
    why: neverDeleted,
  },
  {
    line: "if (!winner) throw new Problem('not_found');",
    change: '\'not_found\' -> ""',
    why: neverDeleted,
  },
  {
    line: 'const history = (whole?.entries ?? []).map((entry) => parseStructure(HistoryEntry, entry));',
    change: 'whole?.entries -> whole.entries',
    why: neverDeleted,
  },
  {
    line: 'const history = (whole?.entries ?? []).map((entry) => parseStructure(HistoryEntry, entry));',
    change: '[] -> ["Stryker was here"]',
    why: neverDeleted,
  },
  {
    line: 'return there?.history.some(({ hash }) => hash === ours?.hash) ?? false;',
    change: 'ours?.hash -> ours.hash',
    why: hasHistory,
  },
  {
    line: 'const schema = history.at(-1)?.schema ?? 1;',
    change: 'history.at(-1)?.schema -> history.at(-1).schema',
    why: hasHistory,
  },
  {
    line: 'if (error instanceof Problem) return { refusal: error };',
    change: 'error instanceof Problem -> true',
    why: 'Any other error is thrown as well, only after a look for the effect of an earlier attempt.',
  },
  {
    line: 'const why = reason === undefined ? {} : { reason };',
    change: 'reason === undefined -> false',
    why: 'An undefined member is not stored.',
  },
  {
    line: 'ConsistentRead: true,',
    change: 'true -> false',
    why: 'The engine of these tests reads consistently always.',
  },
  {
    line: 'if (sent !== undefined && !/^[\\x21-\\x7E]{1,255}$/.test(sent)) {',
    change: 'sent !== undefined -> true',
    why: 'Without a key the word "undefined" is tried, which is written as a key may be.',
  },
];

import type { Run, Text } from '../../pdf/document.ts';

/** A word, a sign or white space, with the run that it is a part of. */
export type Token = { readonly text: string; readonly run: Run };

/**
 * Where a script ends a word ends, as Chinese writes names of others without a space; a number is a word of its own, with the signs
 * within it.
 */
const parts =
  /\p{N}+(?:[.,]\p{N}+)*|\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}]*|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

export function tokensOf(text: Text): readonly Token[] {
  return text.flatMap((run) => (run.text.match(parts) ?? []).map((part) => ({ text: part, run })));
}

/** The tokens as runs again; neighbours of one kind are one run, but what is whole ends where it ended. */
export function textOf(tokens: readonly Token[]): Text {
  const runs: Run[] = [];
  let before: Run | undefined;
  for (const { text, run } of tokens) {
    const last = runs.at(-1);
    const isSame = run === before || !run.noBreak;
    if (last && isSame && kindOf(last) === kindOf(run))
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ ...run, text });
    before = run;
  }
  return runs;
}

const kindOf = (run: Run) => JSON.stringify({ ...run, text: '' });

export const isWord = ({ text }: Token) => /[\p{L}\p{N}]/u.test(text);
export const isSpace = ({ text }: Token) => text.trim() === '';
export const isSign = (token: Token) => !isWord(token) && !isSpace(token);

/** Whether two tokens say the same; white space of any kind is one. */
export function isAlike(left: Token, right: Token): boolean {
  return left.text === right.text || (isSpace(left) && isSpace(right));
}

/** Characters without a shape of their own (Unicode: default-ignorable code points). */
const ignorable = /\p{Default_Ignorable_Code_Point}+/gv;
const shown = '[^\\p{M}\\p{Default_Ignorable_Code_Point}]?';
const marks = '[\\p{M}--\\p{Default_Ignorable_Code_Point}]{0,30}';
/** A letter with its marks, and a run of them after it. */
const letterAndRun = new RegExp(`(${shown}${marks})(${ignorable.source})`, 'gv');
const letterHere = new RegExp(shown + marks, 'vy');

/** The letters around a run of such characters, with their marks, whose order NFC may change. */
type Around = {
  readonly before: string;
  readonly after: string;
  /** Whether the text has letters of a right-to-left script. */
  readonly isMirrored: boolean;
};
type Rule = readonly [character: RegExp, meansSomething: (around: Around) => boolean];

/** Scripts that put no space between words. */
const unspaced =
  /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tai_Le}\p{sc=New_Tai_Lue}\p{sc=Tai_Tham}]/u;
/** Scripts in which a joiner or non-joiner chooses the form of a letter, with the vowel signs of Arabic. */
const joining =
  /[\p{sc=Arabic}\u064B-\u0655\u0670\p{sc=Syriac}\p{sc=Mongolian}\p{sc=Nko}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const rightToLeft =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Mandaic}\p{sc=Samaritan}\p{sc=Adlam}]/u;
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

/** Where each of them changes how the text beside it reads or looks; it is removed everywhere else. */
const rules: readonly Rule[] = [
  [
    /[\u200B\u2060]/,
    ({ before, after }) =>
      [before, after].every((each) => /\S/.test(each)) &&
      [before, after].some((each) => unspaced.test(each)),
  ],
  [/[\u200C\u200D]/, ({ before, after }) => joining.test(before) || joining.test(after)],
  [
    /\u200D/,
    ({ before, after }) => pictograph.test(before) && /\p{Extended_Pictographic}/u.test(after),
  ],
  [/[\u200E\u200F\u061C]/, ({ isMirrored }) => isMirrored],
];

/** A variation selector chooses a form of the character right before it. */
const variations: readonly Rule[] = [
  [/[\uFE0E\uFE0F]/, ({ before }) => /\p{Emoji}$/u.test(before)],
  [/[\uFE00-\uFE0D\u{E0100}-\u{E01EF}]/u, ({ before }) => /\p{Unified_Ideograph}$/u.test(before)],
  [/\uFE00/, ({ before }) => /(?=\p{L})\p{sc=Myanmar}$/u.test(before)],
  [/[\u180B-\u180D\u180F]/, ({ before }) => /(?=\p{L})\p{sc=Mongolian}$/u.test(before)],
];

/** Removes the characters without a shape that mean nothing where they are. */
export function removeMeaningless(text: string): string {
  const isMirrored = rightToLeft.test(text);
  return text.replace(letterAndRun, (all, before: string, run: string, at: number) => {
    letterHere.lastIndex = at + all.length;
    const [after = ''] = letterHere.exec(text) ?? [];
    return before + keepMeaningful([...run], { before, after, isMirrored });
  });
}

/** Removes all characters without a shape, to compare texts. */
export function removeIgnorable(text: string): string {
  return text.replace(ignorable, '');
}

/** Keeps the variation selector that a run begins with, and each other meaningful character once. */
function keepMeaningful([first = '', ...rest]: readonly string[], around: Around): string {
  const [begins, ...others] = keeps(variations, first, around)
    ? [first, ...rest]
    : ['', first, ...rest];
  const kept = [...new Set(others)].filter((each) => keeps(rules, each, around));
  return [begins, ...kept].join('');
}

function keeps(table: readonly Rule[], character: string, around: Around): boolean {
  return table.some(([of, meansSomething]) => of.test(character) && meansSomething(around));
}

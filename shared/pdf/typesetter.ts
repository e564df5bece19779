import type { Cover, ReportDocument } from './document.ts';
import { type UnbreakableWords, unbreakableWords } from './linebreak/unbreakable-words.ts';
import type { PrintedImage } from './printed-photograph.ts';
import { families, familyOfLanguage } from './shaping/typefaces.ts';

/** Everything that belongs to one document while it is laid out and painted; nothing of it outlives the document. */
export type Typesetter = {
  /** The leading of every line as a multiple of that of Latin: of the tallest script among the languages of the document. */
  readonly lineHeightFactor: number;
  /** Whether the script of the document's own language has italics. */
  readonly hasItalics: boolean;
  readonly unbreakable: UnbreakableWords;
  readonly images: Images;
  /** The results found so far for parts of this document. */
  memo<Part, Result>(key: MemoKey<Part, Result>): Map<Part, Result>;
};

/** Names a kind of result that a typesetter keeps for parts of its document. It holds nothing itself. */
export type MemoKey<Part, Result> = { readonly name: string; readonly of?: [Part, Result] };

export function memoKey<Part, Result>(name: string): MemoKey<Part, Result> {
  return Object.freeze({ name });
}

/** The files of photographs and of the emblem by the SHA-256 that the document names. */
export type Images = ReadonlyMap<string, PrintedImage>;

const none: Images = new Map();

export function startTypesetter(document: ReportDocument, images: Images = none): Typesetter {
  const own = familyOfLanguage(document.language);
  const others = translationLanguages(document.cover).map(familyOfLanguage);
  const memos = new Map<MemoKey<never, never>, Map<never, never>>();
  return {
    lineHeightFactor: Math.max(...[own, ...others].map((family) => families[family].height)),
    hasItalics: own === 'latin',
    unbreakable: unbreakableWords(document.unbreakableWords),
    images,
    memo<Part, Result>(key: MemoKey<Part, Result>) {
      const known = memos.get(key as MemoKey<never, never>);
      if (known) return known as Map<Part, Result>;
      const memo = new Map<Part, Result>();
      memos.set(key as MemoKey<never, never>, memo as Map<never, never>);
      return memo;
    },
  };
}

/** The languages of the translations on the cover. */
function translationLanguages({ title, subtitles, facts }: Cover): readonly string[] {
  const runs = [title, ...subtitles, ...facts.map(({ also = [] }) => also)].flat();
  return runs.flatMap(({ startsTranslation, language }) =>
    startsTranslation && language ? [language] : [],
  );
}

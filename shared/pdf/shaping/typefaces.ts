/** A family of fonts, named by its script; Latin has digits and most punctuation. */
export type Family = 'latin' | 'han' | 'lao' | 'khmer' | 'myanmar';
export type Weight = 'regular' | 'bold' | 'italic' | 'boldItalic';
/** One font file of ours. */
export type Typeface = `${Family}-${Weight}`;

type FamilyFacts = {
  readonly package: string;
  readonly prefix: string;
  /** ISO 15924, as the shaper wants it. */
  readonly script: string;
  /** BCP 47 tag for shaping and for finding words. */
  readonly language: string;
  /** The leading of this script as a multiple of that of Latin. */
  readonly height: number;
};

export const families: Readonly<Record<Family, FamilyFacts>> = {
  latin: { package: 'noto-sans', prefix: 'NotoSans', script: 'Latn', language: 'en', height: 1 },
  han: {
    package: 'noto-sans-sc',
    prefix: 'NotoSansSC',
    script: 'Hani',
    language: 'zh',
    height: 1,
  },
  lao: {
    package: 'noto-sans-lao',
    prefix: 'NotoSansLao',
    script: 'Laoo',
    language: 'lo',
    height: 1.25,
  },
  khmer: {
    package: 'noto-sans-khmer',
    prefix: 'NotoSansKhmer',
    script: 'Khmr',
    language: 'km',
    height: 1.25,
  },
  myanmar: {
    package: 'noto-sans-myanmar',
    prefix: 'NotoSansMyanmar',
    script: 'Mymr',
    language: 'my',
    height: 1.25,
  },
};

/** The order in which families are tried for a character that belongs to no script. */
export const fallbackOrder: readonly Family[] = ['latin', 'han', 'lao', 'khmer', 'myanmar'];

const weightNames: Readonly<Record<Weight, string>> = {
  regular: '400Regular',
  bold: '700Bold',
  italic: '400Regular_Italic',
  boldItalic: '700Bold_Italic',
};

/** Only Latin has italics; in the other scripts emphasis is not slanted. */
export function typefaceOf(family: Family, weight: Weight): Typeface {
  if (family === 'latin') return `${family}-${weight}`;
  return `${family}-${weight === 'bold' || weight === 'boldItalic' ? 'bold' : 'regular'}`;
}

/** The family of a language by its tag; Latin if there is none. */
export function familyOfLanguage(tag: string): Family {
  const language = tag.split('-')[0];
  return fallbackOrder.find((family) => families[family].language === language) ?? 'latin';
}

export function familyOf(typeface: Typeface): Family {
  return typeface.split('-')[0] as Family;
}

/** The package and path of a typeface's file. */
export function fileOf(typeface: Typeface): { readonly package: string; readonly path: string } {
  const [family, weight] = typeface.split('-') as [Family, Weight];
  const { package: name, prefix } = families[family];
  const style = weightNames[weight];
  return { package: `@expo-google-fonts/${name}`, path: `${style}/${prefix}_${style}.ttf` };
}

/** Every typeface, in a fixed order. */
export const typefaces: readonly Typeface[] = fallbackOrder.flatMap((family) =>
  family === 'latin'
    ? (['latin-regular', 'latin-bold', 'latin-italic', 'latin-boldItalic'] as const)
    : ([`${family}-regular`, `${family}-bold`] as const),
);

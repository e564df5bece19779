/** A family of fonts, named by its script or its signs; Latin has digits and most punctuation. */
export type Family =
  | 'latin'
  | 'han'
  | 'lao'
  | 'khmer'
  | 'myanmar'
  | 'thai'
  | 'symbols'
  | 'mathematics'
  | 'emoji';
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
  readonly weights: readonly Weight[];
};

const upright = ['regular', 'bold'] as const;
/** ISO 639 for what is no language, and ISO 15924 for what is of no script. */
const signs = { script: 'Zyyy', language: 'zxx', height: 1 } as const;

export const families: Readonly<Record<Family, FamilyFacts>> = {
  latin: {
    package: 'noto-sans',
    prefix: 'NotoSans',
    script: 'Latn',
    language: 'en',
    height: 1,
    weights: ['regular', 'bold', 'italic', 'boldItalic'],
  },
  han: {
    package: 'noto-sans-sc',
    prefix: 'NotoSansSC',
    script: 'Hani',
    language: 'zh',
    height: 1,
    weights: upright,
  },
  lao: {
    package: 'noto-sans-lao',
    prefix: 'NotoSansLao',
    script: 'Laoo',
    language: 'lo',
    height: 1.25,
    weights: upright,
  },
  khmer: {
    package: 'noto-sans-khmer',
    prefix: 'NotoSansKhmer',
    script: 'Khmr',
    language: 'km',
    height: 1.25,
    weights: upright,
  },
  myanmar: {
    package: 'noto-sans-myanmar',
    prefix: 'NotoSansMyanmar',
    script: 'Mymr',
    language: 'my',
    height: 1.25,
    weights: upright,
  },
  thai: {
    package: 'noto-sans-thai',
    prefix: 'NotoSansThai',
    script: 'Thai',
    language: 'th',
    height: 1.25,
    weights: upright,
  },
  /** Ticks, boxes, arrows and geometric marks. */
  symbols: {
    package: 'noto-sans-symbols-2',
    prefix: 'NotoSansSymbols2',
    ...signs,
    weights: ['regular'],
  },
  /** Operators, and the arrows that the others lack. */
  mathematics: {
    package: 'noto-sans-math',
    prefix: 'NotoSansMath',
    ...signs,
    weights: ['regular'],
  },
  /** Pictures, as outlines. */
  emoji: { package: 'noto-emoji', prefix: 'NotoEmoji', ...signs, weights: ['regular'] },
};

/** The order in which families are tried for a character that belongs to no script. */
export const fallbackOrder: readonly Family[] = [
  'latin',
  'han',
  'lao',
  'khmer',
  'myanmar',
  'thai',
  'symbols',
  'mathematics',
  'emoji',
];

const weightNames: Readonly<Record<Weight, string>> = {
  regular: '400Regular',
  bold: '700Bold',
  italic: '400Regular_Italic',
  boldItalic: '700Bold_Italic',
};

/** Only Latin has italics, in the other scripts emphasis is not slanted; signs have one weight. */
export function typefaceOf(family: Family, weight: Weight): Typeface {
  const { weights } = families[family];
  if (weights.includes(weight)) return `${family}-${weight}`;
  const isBold = weight === 'bold' || weight === 'boldItalic';
  return `${family}-${isBold && weights.includes('bold') ? 'bold' : 'regular'}`;
}

/** The family of a language by its tag; Latin if there is none. */
export function familyOfLanguage(tag: string): Family {
  const language = tag.split('-')[0];
  return fallbackOrder.find((family) => families[family].language === language) ?? 'latin';
}

/** Whether a family has signs, which belong to no script. */
export function isOfSigns(family: Family): boolean {
  return families[family].script === signs.script;
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
  families[family].weights.map((weight) => `${family}-${weight}` as const),
);

import { normaliseText } from '../../../shared/domain/text/normalise.ts';
import { attributeOf, childrenOf, type Element } from './xml.ts';

/** Texts by language. */
export type Texts = Readonly<Record<string, string>>;

/** The language of texts that name none. */
export type Home = { readonly language: string };

export function homeOf(activity: Element): Home {
  return { language: canonicalTag(attributeOf(activity, 'xml:lang')) ?? 'und' };
}

/** The texts of the children of a name by language: narratives, or the element's own text (1.0x). Two of one language are joined. */
export function textsOf(element: Element, name: string, home: Home): Texts {
  const narratives = childrenOf(element, name).flatMap((each) => {
    const own = childrenOf(each, 'narrative');
    const said = own.length > 0 ? own : [each];
    return said.map((one) => {
      const tag = attributeOf(one, 'xml:lang') ?? attributeOf(each, 'xml:lang');
      return [canonicalTag(tag) ?? home.language, clean(one.text)] as const;
    });
  });
  const texts = new Map<string, string>();
  for (const [language, text] of narratives) {
    const before = texts.get(language);
    if (text !== '') texts.set(language, before === undefined ? text : `${before}\n${text}`);
  }
  return Object.fromEntries(texts);
}

function canonicalTag(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim())[0];
  } catch {
    return undefined;
  }
}

/** C1 controls are Windows-1252 read wrongly, and private-use bullets are bullets. Other controls are blanks. */
export function clean(raw: string): string {
  const repaired = raw
    .replace(/[\u0080-\u009F]/g, (letter) =>
      new TextDecoder('windows-1252').decode(Uint8Array.of(letter.charCodeAt(0))),
    )
    .replace(/\p{Co}/gu, '•')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\u202D\u202E\uFFF9-\uFFFD]/g, '');
  return normaliseText(repaired).trim();
}

/** The same in one line. */
export function inOneLine(text: string): string {
  return normaliseText(text.replace(/\s+/g, ' ').trim());
}

/** Two letters, in capitals or not: the tags that files are full of, and no more than 2,704. */
const short = new Map<string, string | undefined>();

/** The tag in its usual form, as far as records have it: language, script, region. Undefined where it is none. */
export function canonicalLanguage(tag: string): string | undefined {
  if (!/^[A-Za-z]{2}$/.test(tag)) return canonicalise(tag.trim().replaceAll('_', '-'));
  if (!short.has(tag)) short.set(tag, canonicalise(tag));
  return short.get(tag);
}

function canonicalise(tag: string): string | undefined {
  try {
    const [found = ''] = Intl.getCanonicalLocales(tag);
    const { language, script, region } = new Intl.Locale(found);
    if (!/^[a-z]{2,3}$/.test(language)) return undefined;
    return [language, script, region].filter((part) => part !== undefined).join('-');
  } catch {
    return undefined;
  }
}

/** The tag in its usual form, as far as records have it: language, script, region. Undefined where it is none. */
export function canonicalLanguage(tag: string): string | undefined {
  const known = canonical.get(tag);
  if (known !== undefined) return known;
  const found = canonicalise(tag.trim().replaceAll('_', '-'));
  return found;
}

/** The tags that files are full of. */
const canonical: ReadonlyMap<string, string> = new Map(
  ['en', 'fr', 'es', 'pt', 'nl'].flatMap((tag) => [
    [tag, tag],
    [tag.toUpperCase(), tag],
  ]),
);

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

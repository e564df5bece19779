import codes from './languages.json' with { type: 'json' };

const known = new Set(codes);

/** Whether a code is in the codelist of languages. The standard of such tags makes no difference between capitals and others. */
export function isLanguageCode(code: string): boolean {
  return known.has(code.toLowerCase());
}

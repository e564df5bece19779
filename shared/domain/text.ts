import * as z from 'zod';
import { issueOf } from './field-error.ts';
import { clusterFault } from './text/clusters.ts';
import { codePointName } from './text/code-point.ts';
import { normaliseText } from './text/normalise.ts';

const lineLimit = 300;
const proseLimit = 20_000;

/**
 * Characters that steer a terminal or a header, or turn round what is read: controls, lone surrogates, bidirectional overrides, line and
 * paragraph separators, and noncharacters. Other invisible characters come with what people paste, and are removed where they mean
 * nothing. (Unicode 17, UAX #9 and section 23.7.)
 */
const steering =
  /[\p{Cc}\p{Cs}\u2028\u2029\u202D\u202E\uFFF9-\uFFFD\uFDD0-\uFDEF\p{Noncharacter_Code_Point}]/u;
const steeringButNewline = new RegExp(`(?!\\n)${steering.source}`, 'u');

/** Says what is wrong and where, without repeating the character itself. */
function describeFirst(text: string, forbidden: RegExp): string | undefined {
  const found = forbidden.exec(text);
  if (!found) return undefined;
  const place = [...text.slice(0, found.index)].length + 1;
  return `${codePointName(found[0])} at character ${place} is a control, direction or non-text character`;
}

/** Letters, digits, signs: what is seen by itself, unlike marks, white space and controls. */
const visible = /[^\p{Z}\p{Cc}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

type Fault = (text: string) => string | undefined;

/** Reports the first of these faults; later rules are not applied to a text that has one. */
function refuseFaults(...faults: readonly Fault[]) {
  return (text: string, context: z.core.$RefinementCtx<string>) => {
    const message = faults.map((fault) => fault(text)).find((found) => found !== undefined);
    if (message)
      context.addIssue({
        ...issueOf('wrong_characters', message, []),
        input: text,
        continue: false,
      });
  };
}

const blankFault: Fault = (text) =>
  visible.test(text) ? undefined : 'has no character that can be seen';

/** The rules for every text field of the input; see docs/decisions/0016. */
const textOf = (raw: z.ZodString, forbidden: RegExp, limit: number) =>
  raw
    .superRefine(refuseFaults((text) => describeFirst(text, forbidden), clusterFault))
    .overwrite(normaliseText)
    .superRefine(refuseFaults(blankFault, clusterFault))
    .max(limit)
    .meta({ minLength: 1 });

/** One line of text, at most 300 characters: a title, a name, a label. */
export const Line = textOf(z.string(), steering, lineLimit);
export type Line = z.infer<typeof Line>;

/** Text of several paragraphs (separated by newlines), at most 20,000 characters. */
export const Prose = textOf(
  z.string().overwrite((text) => text.replace(/\r\n?/g, '\n')),
  steeringButNewline,
  proseLimit,
);
export type Prose = z.infer<typeof Prose>;

/** A BCP 47 tag in its usual form: language, optional script, optional region. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'is not a BCP 47 language tag');
export type LanguageTag = z.infer<typeof LanguageTag>;

const inLanguages = <Text extends typeof Line | typeof Prose>(text: Text) =>
  z.record(LanguageTag, text).refine((texts) => Object.keys(texts).length > 0, {
    message: 'needs the text in at least one language',
  });

/** The same line in one or more languages, keyed by BCP 47 tag: `{ "en": "...", "zh": "..." }`. */
export const MultilingualLine = inLanguages(Line).meta({
  id: 'MultilingualLine',
  description:
    'The same line in one or more languages, keyed by BCP 47 tag; at most 300 characters each.',
  examples: [{ en: 'Safe water', zh: '安全饮水' }],
  minProperties: 1,
});
/** A table has no room for more. */
const maxShortName = 60;

/** A short name in one or more languages: tables have it where the full name was given before. */
export const ShortName = MultilingualLine.superRefine((texts, context) => {
  for (const [language, text] of Object.entries(texts))
    if ([...text].length > maxShortName)
      context.addIssue(
        issueOf(
          'too_long',
          `has more than ${maxShortName} characters, which no table has room for`,
          [language],
        ),
      );
});

/** The same prose in one or more languages, keyed by BCP 47 tag. */
export const MultilingualProse = inLanguages(Prose).meta({
  id: 'MultilingualProse',
  description:
    'The same text in one or more languages, keyed by BCP 47 tag; paragraphs are separated by newlines, at most 20,000 characters each.',
  examples: [{ en: 'All households have safe water.' }],
  minProperties: 1,
});
export type MultilingualText = Readonly<Record<LanguageTag, string>>;

/** The text in the language asked for, else in English, else in its first language. */
export function inLanguage(
  text: MultilingualText,
  language: LanguageTag,
): { readonly text: string; readonly language: LanguageTag } {
  const [first] = Object.keys(text);
  const chosen = [language, 'en', first].find((tag) => tag !== undefined && tag in text);
  if (chosen === undefined) throw new Error('A multilingual text has no language');
  return { text: text[chosen] ?? '', language: chosen };
}

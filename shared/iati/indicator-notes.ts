import type { Indicator } from '../domain/framework/indicator.ts';
import type { MultilingualText } from '../domain/text.ts';

/** What IATI has no element for is said on lines of their own at the end of the description, which reading takes off again. */
const accumulations: Readonly<Record<string, Indicator['accumulation']>> = {
  '[Cumulative: each figure is the total so far.]': 'cumulative',
  '[Each figure is the state at the end of its period.]': 'level',
};
const unitLine = /^\[Unit: (.+)\]$/;

type Noted = Pick<Indicator, 'accumulation' | 'unit' | 'description'>;

/** The description of an indicator with these lines, in each of its languages. */
export function withNotes(
  { description = {}, unit = {}, accumulation }: Noted,
  language: string,
): MultilingualText {
  const [line] = Object.entries(accumulations).find(([, each]) => each === accumulation) ?? [];
  const named = new Set([...Object.keys(description), ...Object.keys(unit)]);
  const languages = named.size === 0 && line !== undefined ? [language] : [...named];
  return Object.fromEntries(
    languages.map((tag) => {
      const own = unit[tag] === undefined ? undefined : `[Unit: ${unit[tag]}]`;
      return [tag, [description[tag], own, line].filter((each) => each !== undefined).join('\n')];
    }),
  );
}

type Taken = {
  readonly description: MultilingualText;
  readonly unit?: Record<string, string>;
  readonly accumulation?: Indicator['accumulation'];
};

/** Takes these lines off again. */
export function takeNotes(texts: MultilingualText): Taken {
  const description: Record<string, string> = {};
  const unit: Record<string, string> = {};
  let accumulation: Indicator['accumulation'] | undefined;
  for (const [language, text] of Object.entries(texts)) {
    const lines = text.split('\n');
    const said = Object.hasOwn(accumulations, lines.at(-1) ?? '') ? lines.pop() : undefined;
    if (said !== undefined) accumulation = accumulations[said];
    const named = unitLine.exec(lines.at(-1) ?? '')?.[1];
    if (named !== undefined) {
      unit[language] = named;
      lines.pop();
    }
    if (lines.length > 0) description[language] = lines.join('\n');
  }
  return {
    description,
    ...(Object.keys(unit).length > 0 && { unit }),
    ...(accumulation && { accumulation }),
  };
}

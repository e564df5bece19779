import { canonicalJson } from '../domain/canonical.ts';
import type { Project } from '../domain/programme/project.ts';
import { countryName } from '../words/countries.ts';
import { formatPercent } from './formats.ts';
import { type Inline, inBrackets, joinTexts, say, type Text } from './inline.ts';
import { quote } from './record-texts.ts';

type ProjectPlaces = Pick<Project, 'country' | 'countries' | 'regions'>;

/** The name of a country by its code. */
export const nameCountry = (code: string): Inline =>
  say(({ language }) => countryName(code, language));

type Place = {
  /** Equal for places with the same name in every language. */
  readonly key: string;
  readonly name: Inline;
  readonly share?: string | undefined;
};

/** The countries of a project and its regions. */
export function listPlaces({
  country,
  countries = [],
  regions = [],
}: ProjectPlaces): readonly Place[] {
  return [
    ...(country === undefined ? [] : [{ key: country, name: nameCountry(country) }]),
    ...countries.map((each) => ({
      key: each.country,
      name: nameCountry(each.country),
      share: each.share,
    })),
    ...regions.map(({ name, share }) => ({ key: canonicalJson(name), name: quote(name), share })),
  ];
}

/** The same by name, with their shares of the project: "Laos (60%), Cambodia (40%)". */
export function writePlaces(project: ProjectPlaces): Text {
  const parts = listPlaces(project).map(({ name, share }) =>
    share === undefined ? [name] : [name, inBrackets(formatPercent(share))],
  );
  return joinTexts(parts, 'comma');
}

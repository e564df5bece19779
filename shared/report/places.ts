import type { Project } from '../domain/programme/project.ts';
import type { Text } from '../pdf/document.ts';
import { countryName } from '../words/countries.ts';
import { formatNumber } from '../words/numbers.ts';
import { joinParts } from '../words/punctuation.ts';
import { plain } from './blocks.ts';
import type { CompositionContext } from './composition-context.ts';
import { recordString } from './record-texts.ts';

type ProjectPlaces = Pick<Project, 'country' | 'countries' | 'regions'>;

/** The countries of a project and its regions, by name. */
export function listPlaces(project: ProjectPlaces, context: CompositionContext): readonly string[] {
  return placesOf(project, context).map(({ name }) => name);
}

/** The same, with their shares of the project: "Laos (60%), Cambodia (40%)". */
export function writePlaces(project: ProjectPlaces, context: CompositionContext): Text {
  const { words } = context;
  const parts = placesOf(project, context).map(({ name, share }) =>
    share === undefined ? name : `${name}${words.punctuation.brackets(percent(share, context))}`,
  );
  return plain(joinParts(parts, 'comma', words));
}

type PlaceOfProject = { readonly name: string; readonly share?: string | undefined };

function placesOf(
  { country, countries = [], regions = [] }: ProjectPlaces,
  context: CompositionContext,
): readonly PlaceOfProject[] {
  const { language } = context.snapshot.scope;
  return [
    ...(country === undefined ? [] : [{ name: countryName(country, language) }]),
    ...countries.map((each) => ({
      name: countryName(each.country, language),
      share: each.share,
    })),
    ...regions.map(({ name, share }) => ({ name: recordString(name, context), share })),
  ];
}

function percent(share: string, { words }: CompositionContext): string {
  return words.numbers.percent(formatNumber(share, words));
}

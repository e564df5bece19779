import * as z from 'zod';
import { Country } from '../country.ts';
import { ComponentId, OrganisationId } from '../identifiers.ts';
import { countriesOf, type Project } from '../programme/project.ts';
import { SdgTarget } from '../references.ts';
import { hasWords, Words } from '../text/has-words.ts';
import type { MultilingualText } from '../text.ts';
import type { Experience } from './experience.ts';
import { FoundKind, type FoundRecord, recordOf } from './found-record.ts';
import type { Lesson } from './lesson.ts';

/** What a search asks for; a record is found where all criteria hold. */
export const searchCriteria = {
  text: Words.optional().describe('All of these words, in any language, anywhere in the record.'),
  theme: Words.optional().describe('All of these words in one of its themes.'),
  componentId: ComponentId.optional().describe(
    'Only of this component, by the id that its programme chose.',
  ),
  sdgTarget: SdgTarget.optional().describe(
    'Only with this target of the Sustainable Development Goals.',
  ),
  sdgGoal: z.coerce
    .number()
    .int()
    .min(1)
    .max(17)
    .optional()
    .describe('Only with a target of this Sustainable Development Goal.'),
  country: Country.optional().describe('Only of projects in this country.'),
  organisationId: OrganisationId.optional().describe('The implementing organisation.'),
  kind: FoundKind.optional().describe('Only records of this kind.'),
};
const SearchCriteria = z.strictObject(searchCriteria);
export type SearchCriteria = Readonly<z.infer<typeof SearchCriteria>>;

/** Where the project of a found record is carried out, and by whom. */
type Carried = Pick<Project, 'country' | 'countries' | 'organisationId'>;

/** Whether the criteria depend on the project of a record. */
export function needsProject({ country, organisationId }: SearchCriteria): boolean {
  return country !== undefined || organisationId !== undefined;
}

/** @param project of the record; needed only where the criteria ask for it */
export function matchesCriteria(
  found: FoundRecord,
  criteria: SearchCriteria,
  project: Carried | undefined,
): boolean {
  const { text, theme, componentId, sdgTarget, sdgGoal, country, organisationId, kind } = criteria;
  const { components = [], themes = [], sdgTargets = [] } = recordOf(found);
  const fits = [
    kind === undefined || kind === found.kind,
    country === undefined || (project && countriesOf(project).includes(country)),
    organisationId === undefined || organisationId === project?.organisationId,
    componentId === undefined || components.includes(componentId),
    sdgTarget === undefined || sdgTargets.includes(sdgTarget),
    sdgGoal === undefined || sdgTargets.some((target) => target.startsWith(`${sdgGoal}.`)),
    theme === undefined || themes.some((each) => hasWords([each], theme)),
  ].every(Boolean);
  return fits && (text === undefined || hasWords(textsOf(found), text));
}

/** Every text of a record that its readers see, except sources and contacts. */
function textsOf(found: FoundRecord): readonly Text[] {
  const texts =
    found.kind === 'lesson' ? textsOfLesson(found.lesson) : textsOfExperience(found.experience);
  return texts.filter((text) => text !== undefined);
}

type Text = MultilingualText | string;
type Texts = readonly (Text | undefined)[];

function textsOfLesson({
  title,
  finding,
  lesson,
  appliesWhen,
  notWhen,
  themes = [],
}: Lesson): Texts {
  return [title, finding, lesson, appliesWhen, notWhen, ...themes];
}

function textsOfExperience(experience: Experience): Texts {
  const { approach, partners, successFactors, constraints, themes, sites, links } = experience;
  return [
    experience.title,
    experience.place,
    experience.challenge,
    ...approach.flatMap(({ who, did }) => [who, did]),
    experience.results,
    experience.costs,
    experience.sustainability,
    experience.replicability,
    experience.validation?.statement,
    ...[partners, successFactors, constraints, themes].flatMap((list) => list ?? []),
    ...(sites ?? []).flatMap(({ name, aliases = [], within }) => [name, ...aliases, within]),
    ...(links ?? []).map(({ title }) => title),
  ];
}

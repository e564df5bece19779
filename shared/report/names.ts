import { isNameOf, type Organisation } from '../domain/programme/organisation.ts';
import type { Project } from '../domain/programme/project.ts';
import type { MultilingualText } from '../domain/text.ts';
import { noBreakSpace } from '../words/numbers.ts';
import type { CompositionContext } from './composition-context.ts';
import { type Inline, inBrackets, joinTexts, plain, say, type Text } from './inline.ts';
import { recordName, recordText } from './record-texts.ts';
import { write } from './render/one-language.ts';
/** The name of an organisation, or its id where the snapshot has no such record. */
export function organisationName(organisationId: string, context: CompositionContext): Text {
  const found = findOrganisation(organisationId, context);
  return found ? recordName(found.name) : plain(organisationId);
}

/** The short name of an organisation, or the full one where it has none. */
export function organisationShortName(organisationId: string, context: CompositionContext): Text {
  const found = findOrganisation(organisationId, context);
  return found ? recordName(found.shortName ?? found.name) : plain(organisationId);
}

function findOrganisation(organisationId: string, { snapshot }: CompositionContext) {
  return snapshot.records.organisations.find((each) => each.organisationId === organisationId);
}

/** The coordinating agency of the programme; undefined where no organisation has that role. */
export function findAgency({ snapshot }: CompositionContext): Organisation | undefined {
  return snapshot.records.organisations.find(({ roles }) => roles.includes('coordinating'));
}

/** The title of a project in tables and captions, once the full one was given. */
export const shortTitleOf = ({ title, shortTitle }: Pick<Project, 'title' | 'shortTitle'>): Text =>
  recordName(shortTitle ?? title);

/** The short title of a project, or its id where the snapshot has no such record. */
export function projectTitle(projectId: string, context: CompositionContext): Text {
  const found = context.snapshot.records.projects.find(
    ({ project }) => project.projectId === projectId,
  );
  return found ? shortTitleOf(found.project) : plain(projectId);
}

/**
 * A party that a record names in free text. If it matches an organisation of the programme it is a proper name; otherwise it is a
 * description ("The two villages") and its language is marked.
 */
export function partyText(text: MultilingualText, context: CompositionContext): Text {
  const isName = context.snapshot.records.organisations.some((each) => isNameOf(each, text));
  return isName ? recordName(text) : recordText(text);
}

/** Whatever is known of a person: each part may be missing. */
type Person = { readonly name?: Text; readonly office?: Text; readonly organisation?: Text };

/** A person with office and organisation, in the order of the language. */
export const writePerson = (person: Person): Inline =>
  say(({ words }) => {
    if (words.persons === 'in a row') return joinTexts(listInRow(person), 'apposition');
    const [first = [], ...rest] = listWithPost(person);
    return [...first, ...rest.map(inBrackets)];
  });

/** The same for use within brackets: without brackets of its own. */
export const writePersonWithoutBrackets = (person: Person): Inline =>
  say(({ words }) =>
    joinTexts(
      words.persons === 'in a row' ? listInRow(person) : listWithPost(person),
      'apposition',
    ),
  );

const listInRow = ({ name, office, organisation }: Person): readonly Text[] =>
  dropMissing([name && keepUnbroken(name), office, organisation]);

/** Languages that put office and organisation in brackets after the name join the two into one part. */
function listWithPost({ name, office, organisation }: Person): readonly Text[] {
  const post = joinTexts(dropMissing([organisation, office]), 'space');
  return dropMissing([name && keepUnbroken(name), post.length > 0 ? post : undefined]);
}

/** A name of two or three words in Latin letters. */
const shortName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,2}$/u;

/** No line ends within the name of a person. */
const keepUnbroken = (name: Text): Text => [
  say((voice) =>
    write(name, voice).map((run) =>
      shortName.test(run.text) ? { ...run, text: run.text.replaceAll(' ', noBreakSpace) } : run,
    ),
  ),
];

const dropMissing = (parts: readonly (Text | undefined)[]) =>
  parts.filter((part) => part !== undefined);

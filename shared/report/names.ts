import type { MultilingualText } from '../domain/text.ts';
import type { Text } from '../pdf/document.ts';
import { bracketed, joinedTexts } from './joints.ts';
import { line, named, plain, type Setting } from './setting.ts';

/** An organisation by its name; by its id where the programme has no such record any more. */
export function organisationName(organisationId: string, setting: Setting): Text {
  const found = setting.snapshot.records.organisations.find(
    (each) => each.organisationId === organisationId,
  );
  return found ? named(found.name, setting) : plain(organisationId);
}

export function projectTitle(projectId: string, setting: Setting): Text {
  const found = setting.snapshot.records.projects.find(
    ({ project }) => project.projectId === projectId,
  );
  return found ? named(found.project.title, setting) : plain(projectId);
}

/**
 * Somebody whom a record tells of in words of its own: by name where an organisation of the programme is called so; else it is a
 * description ("The two villages"), which has the tag of its language as prose does.
 */
export function namedOrDescribed(text: MultilingualText, setting: Setting): Text {
  const said = Object.entries(text);
  const isName = setting.snapshot.records.organisations.some(({ name }) =>
    said.some(([language, each]) => name[language] === each),
  );
  return isName ? named(text, setting) : line(text, setting);
}

/** What is known of a person or of who speaks for an office. */
type Person = { readonly name?: Text; readonly office?: Text; readonly organisation?: Text };

/** Somebody with an office and an organisation, in the order of the language. */
export function personInWords(person: Person, { words }: Setting): Text {
  const { name, office, organisation } = person;
  if (words.persons === 'in a row')
    return joinedTexts(known([name, office, organisation]), 'apposition', words);
  const post = joinedTexts(known([organisation, office]), 'space', words);
  return name && post.length > 0 ? [...name, ...bracketed(post, words)] : (name ?? post);
}

const known = (parts: readonly (Text | undefined)[]) => parts.filter((part) => part !== undefined);

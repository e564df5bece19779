import { isNameOf } from '../domain/programme/organisation.ts';
import type { MultilingualText } from '../domain/text.ts';
import type { Run, Text } from '../pdf/document.ts';
import { noBreak } from '../words/numbers.ts';
import { line, named, plain, type Setting } from './composition-context.ts';
import { bracketed, joinedTexts } from './join-texts.ts';
import type { Words } from './words/words.ts';

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
  const isName = setting.snapshot.records.organisations.some((each) => isNameOf(each, text));
  return isName ? named(text, setting) : line(text, setting);
}

/** What is known of a person or of who speaks for an office. */
type Person = { readonly name?: Text; readonly office?: Text; readonly organisation?: Text };

/** Somebody with an office and an organisation, in the order of the language. */
export function personInWords(person: Person, { words }: Setting): Text {
  const [first = [], ...rest] = partsOf(person, words);
  if (words.persons === 'in a row') return joinedTexts([first, ...rest], 'apposition', words);
  return [...first, ...rest.flatMap((post) => bracketed(post, words))];
}

/** The same for a place in brackets, within which there are no others. */
export function personInBrackets(person: Person, { words }: Setting): Text {
  return joinedTexts(partsOf(person, words), 'apposition', words);
}

/** Where office and organisation follow the name in brackets, they are one part. */
function partsOf({ name, office, organisation }: Person, words: Words): readonly Text[] {
  const whole = name?.map(inOnePiece);
  if (words.persons === 'in a row') return known([whole, office, organisation]);
  const post = joinedTexts(known([organisation, office]), 'space', words);
  return known([whole, post.length > 0 ? post : undefined]);
}

/** A name of two or three words in letters of Latin. */
const shortName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,2}$/u;

/** No line ends within the name of a person. */
const inOnePiece = (run: Run): Run =>
  shortName.test(run.text) ? { ...run, text: run.text.replaceAll(' ', noBreak) } : run;

const known = (parts: readonly (Text | undefined)[]) => parts.filter((part) => part !== undefined);

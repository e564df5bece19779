import { isNameOf } from '../domain/programme/organisation.ts';
import type { MultilingualText } from '../domain/text.ts';
import type { Run, Text } from '../pdf/document.ts';
import { noBreakSpace } from '../words/numbers.ts';
import { plain } from './blocks.ts';
import type { CompositionContext } from './composition-context.ts';
import { addBrackets, joinTexts } from './join-texts.ts';
import { recordName, recordText } from './record-texts.ts';
import type { Words } from './words/words.ts';

/** The name of an organisation, or its id where the snapshot has no such record. */
export function organisationName(organisationId: string, context: CompositionContext): Text {
  const found = context.snapshot.records.organisations.find(
    (each) => each.organisationId === organisationId,
  );
  return found ? recordName(found.name, context) : plain(organisationId);
}

export function projectTitle(projectId: string, context: CompositionContext): Text {
  const found = context.snapshot.records.projects.find(
    ({ project }) => project.projectId === projectId,
  );
  return found ? recordName(found.project.title, context) : plain(projectId);
}

/**
 * A party that a record names in free text. If it matches an organisation of the programme it is a proper name; otherwise it is a
 * description ("The two villages") and gets its language tag.
 */
export function partyText(text: MultilingualText, context: CompositionContext): Text {
  const isName = context.snapshot.records.organisations.some((each) => isNameOf(each, text));
  return isName ? recordName(text, context) : recordText(text, context);
}

/** Whatever is known of a person: each part may be missing. */
type Person = { readonly name?: Text; readonly office?: Text; readonly organisation?: Text };

/** A person with office and organisation, in the order of the language. */
export function writePerson(person: Person, { words }: CompositionContext): Text {
  const [first = [], ...rest] = listPersonParts(person, words);
  if (words.persons === 'in a row') return joinTexts([first, ...rest], 'apposition', words);
  return [...first, ...rest.flatMap((post) => addBrackets(post, words))];
}

/** The same for use within brackets: without brackets of its own. */
export function writePersonWithoutBrackets(person: Person, { words }: CompositionContext): Text {
  return joinTexts(listPersonParts(person, words), 'apposition', words);
}

/** Languages that put office and organisation in brackets after the name join the two into one part. */
function listPersonParts({ name, office, organisation }: Person, words: Words): readonly Text[] {
  const whole = name?.map(keepNameUnbroken);
  if (words.persons === 'in a row') return dropMissing([whole, office, organisation]);
  const post = joinTexts(dropMissing([organisation, office]), 'space', words);
  return dropMissing([whole, post.length > 0 ? post : undefined]);
}

/** A name of two or three words in Latin letters. */
const shortName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,2}$/u;

/** No line ends within the name of a person. */
const keepNameUnbroken = (run: Run): Run =>
  shortName.test(run.text) ? { ...run, text: run.text.replaceAll(' ', noBreakSpace) } : run;

const dropMissing = (parts: readonly (Text | undefined)[]) =>
  parts.filter((part) => part !== undefined);

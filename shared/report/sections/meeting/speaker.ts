import type { Speaker } from '../../../domain/meetings/attendance.ts';
import type { Text } from '../../../pdf/document.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { fillPlaceholders } from '../../join-texts.ts';
import { organisationName, writePerson } from '../../names.ts';
import { recordName } from '../../record-texts.ts';

/** Officials by name and function; other speakers by the organisation they represent. */
export function writeSpeaker(speaker: Speaker, context: CompositionContext): Text {
  const { representative } = context.words.meeting;
  if (speaker.kind === 'representative') {
    return fillPlaceholders(representative, [organisationName(speaker.organisationId, context)]);
  }
  const { name, title, organisationId } = speaker;
  const person = {
    name: recordName(name, context),
    office: recordName(title, context),
    ...(organisationId !== undefined && {
      organisation: organisationName(organisationId, context),
    }),
  };
  return writePerson(person, context);
}

import type { Speaker } from '../../../domain/meetings/attendance.ts';
import type { CompositionContext } from '../../composition-context.ts';
import type { Inline } from '../../inline.ts';
import { organisationName, writePerson } from '../../names.ts';
import { recordName } from '../../record-texts.ts';
/** Officials by name and function; other speakers by the organisation they represent. */
export function writeSpeaker(speaker: Speaker, context: CompositionContext): Inline {
  const { representative } = context.words.meeting;
  if (speaker.kind === 'representative') {
    return representative(organisationName(speaker.organisationId, context));
  }
  const { name, title, organisationId } = speaker;
  const person = {
    name: recordName(name),
    office: recordName(title),
    ...(organisationId !== undefined && {
      organisation: organisationName(organisationId, context),
    }),
  };
  return writePerson(person);
}

import type { Speaker } from '../../../domain/meetings/attendance.ts';
import type { Text } from '../../../pdf/document.ts';
import { type CompositionContext, recordName } from '../../composition-context.ts';
import { fillPlaceholders } from '../../join-texts.ts';
import { organisationName, writePerson } from '../../names.ts';

/** An official by name and function; anybody else by the organisation spoken for. */
export function writeSpeaker(speaker: Speaker, setting: CompositionContext): Text {
  const { representative } = setting.words.meeting;
  if (speaker.kind === 'representative') {
    return fillPlaceholders(representative, [organisationName(speaker.organisationId, setting)]);
  }
  const { name, title, organisationId } = speaker;
  const person = {
    name: recordName(name, setting),
    office: recordName(title, setting),
    ...(organisationId !== undefined && {
      organisation: organisationName(organisationId, setting),
    }),
  };
  return writePerson(person, setting);
}

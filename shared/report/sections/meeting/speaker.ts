import type { Speaker } from '../../../domain/meetings/attendance.ts';
import type { Text } from '../../../pdf/document.ts';
import { named, type Setting } from '../../composition-context.ts';
import { filled } from '../../join-texts.ts';
import { organisationName, personInWords } from '../../names.ts';

/** An official by name and function; anybody else by the organisation spoken for. */
export function speakerName(speaker: Speaker, setting: Setting): Text {
  const { representative } = setting.words.meeting;
  if (speaker.kind === 'representative') {
    return filled(representative, [organisationName(speaker.organisationId, setting)]);
  }
  const { name, title, organisationId } = speaker;
  const person = {
    name: named(name, setting),
    office: named(title, setting),
    ...(organisationId !== undefined && {
      organisation: organisationName(organisationId, setting),
    }),
  };
  return personInWords(person, setting);
}

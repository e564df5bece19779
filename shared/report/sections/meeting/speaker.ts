import type { Speaker } from '../../../domain/meetings/attendance.ts';
import { organisationName } from '../../names.ts';
import { type Setting, shown } from '../../setting.ts';

/** An official by name and function; anybody else by the organisation spoken for. */
export function speakerName(speaker: Speaker, setting: Setting): string {
  const { meeting, joints } = setting.words;
  if (speaker.kind === 'representative') {
    return meeting.representative(organisationName(speaker.organisationId, setting));
  }
  const { name, title, organisationId } = speaker;
  return [
    shown(name, setting),
    shown(title, setting),
    ...(organisationId === undefined ? [] : [organisationName(organisationId, setting)]),
  ].join(joints.comma);
}

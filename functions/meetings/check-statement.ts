import type { LocatedFault } from '../../shared/domain/field-error.ts';
import type { Meeting } from '../../shared/domain/meetings/meeting.ts';
import type { LinkedFigure, StatementInput } from '../../shared/domain/meetings/statement.ts';
import { invalidRequest } from '../http/input.ts';
import { assertReferences } from '../http/references.ts';
import { services } from '../services.ts';
import { assertAgendaItem } from './agenda-item.ts';

/** @throws Problem `invalid_request` for an unknown agenda item or organisation, or a figure that may not be quoted */
export async function checkStatement(
  meeting: Meeting,
  { agendaItemId, speaker, figures = [] }: StatementInput,
): Promise<void> {
  assertAgendaItem(meeting, agendaItemId);
  await assertReferences(meeting, [
    ['organisation', speaker.organisationId, '/speaker/organisationId'],
  ]);
  await assertQuotable(figures, meeting.programmeId);
}

async function assertQuotable(
  figures: readonly LinkedFigure[],
  programmeId: string,
): Promise<void> {
  const faults = await Promise.all(
    figures.map(async (figure, at) => faultOf(await versionOf(figure, programmeId), figure, at)),
  );
  const errors = faults.flat();
  if (errors.length > 0) throw invalidRequest(errors);
}

type Found = { readonly version: number; readonly programmeId: string; readonly status?: string };

async function versionOf(
  { projectId, indicatorId, periodId }: LinkedFigure,
  programmeId: string,
): Promise<Found | undefined> {
  const { records } = services();
  const found: Found | undefined =
    periodId === undefined
      ? (await records.readConsistently('indicator', { projectId, indicatorId }))?.record
      : (await records.readConsistently('value', { projectId, indicatorId, periodId }))?.record;
  return found?.programmeId === programmeId ? found : undefined;
}

/** The current version of a value must be approved to be quoted; an older version was quoted when it was current. */
function faultOf(found: Found | undefined, { version }: LinkedFigure, at: number): LocatedFault[] {
  const fault = (field: string, detail: string): LocatedFault[] => [
    { in: 'body', pointer: `/figures/${at}${field}`, detail },
  ];
  if (!found) return fault('', 'is not an indicator or value of this programme');
  if (version > found.version) return fault('/version', 'is a version that does not exist');
  const isDraft = found.status !== undefined && found.status !== 'approved';
  return version === found.version && isDraft ? fault('', 'is a value that is not approved') : [];
}

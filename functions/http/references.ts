import { Problem } from '../../shared/domain/problem.ts';
import { recordAt } from '../../shared/domain/record-addresses.ts';
import type { CitedEvidence } from '../../shared/domain/source.ts';
import { services } from '../services.ts';
import { find } from './find.ts';
import { invalid } from './input.ts';

/** What a body names, and where in the body. */
export type Reference = readonly [id: string | undefined, pointer: string];

/** The references to the members of a list. */
export function each(ids: readonly string[] = [], pointer: string): readonly Reference[] {
  return ids.map((id, at) => [id, `${pointer}/${at}`]);
}

/** @throws Problem `invalid_request` at each reference to an organisation the programme does not have */
export async function assertOrganisations(
  programmeId: string,
  references: readonly Reference[],
): Promise<void> {
  await assertFound(references, 'is not an organisation of this programme', (organisationId) =>
    find('organisation', { programmeId, organisationId }),
  );
}

/** @throws Problem `invalid_request` at each reference to a project of another programme, or of none */
export async function assertProjects(
  programmeId: string,
  references: readonly Reference[],
): Promise<void> {
  await assertFound(references, 'is not a project of this programme', async (projectId) => {
    const project = await find('project', { projectId });
    return project?.programmeId === programmeId;
  });
}

/** @throws Problem `invalid_request` at each reference to an indicator the project does not have */
export async function assertIndicators(
  projectId: string,
  references: readonly Reference[],
): Promise<void> {
  await assertFound(references, 'is not an indicator of this project', (indicatorId) =>
    find('indicator', { projectId, indicatorId }),
  );
}

/** @throws Problem `invalid_request` at each reference to a meeting the programme does not have */
export async function assertMeetings(
  programmeId: string,
  references: readonly Reference[],
): Promise<void> {
  const { records } = services();
  await assertFound(references, 'is not a meeting of this programme', (meetingId) =>
    records.read('meeting', { programmeId, meetingId }),
  );
}

/** @throws Problem `invalid_request` at each address of a record of another programme, or of none */
export async function assertRecords(
  programmeId: string,
  references: readonly Reference[],
): Promise<void> {
  await assertFound(references, 'is not a record of this programme', async (address) => {
    const named = recordAt(address);
    const found = named && (await find(named.kind, named.key));
    return found !== undefined && found.programmeId === programmeId;
  });
}

/** @throws Problem `invalid_request` at each reference to evidence that the project has not stored */
export async function assertEvidence(
  projectId: string,
  cited: readonly CitedEvidence[] = [],
): Promise<void> {
  const references = cited.map(
    ({ evidenceId }, at) => [evidenceId, `/evidence/${at}/evidenceId`] as const,
  );
  await assertFound(references, 'is not stored evidence of this project', async (evidenceId) => {
    const evidence = await services().records.read('evidence', { projectId, evidenceId });
    return evidence?.record.status === 'stored';
  });
}

async function assertFound(
  references: readonly Reference[],
  detail: string,
  find: (id: string) => Promise<unknown>,
): Promise<void> {
  const asked = new Map<string, Promise<unknown>>();
  const foundOnce = (id: string) => {
    const answer = asked.get(id) ?? find(id);
    asked.set(id, answer);
    return answer;
  };
  const checked = await Promise.all(
    references.map(async ([id, pointer]) => {
      if (id === undefined || (await foundOnce(id))) return [];
      return [{ in: 'body', pointer, detail } as const];
    }),
  );
  const errors = checked.flat();
  if (errors.length > 0) throw invalid(errors);
}

/** @throws Problem `invalid_request` at each component the programme does not have */
export async function assertComponents(
  programmeId: string,
  named: readonly string[],
): Promise<void> {
  if (named.length === 0) return;
  const programme = await services().records.read('programme', { programmeId });
  if (!programme) throw new Problem('not_found');
  const known = new Set(programme.record.components?.map(({ componentId }) => componentId));
  const errors = named.flatMap((componentId, at) => {
    const detail = 'is not a component of this programme';
    const pointer = `/components/${at}`;
    return known.has(componentId) ? [] : [{ in: 'body', pointer, detail } as const];
  });
  if (errors.length > 0) throw invalid(errors);
}

import type { CalendarDate } from '../../shared/domain/dates.ts';
import type { Export } from '../../shared/domain/exchange/export.ts';
import type { ProgrammeRecords, ProjectRecords } from '../../shared/domain/owned-records.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import { selectRecords } from '../../shared/domain/snapshot/selection/programme.ts';
import { sortProjects } from '../../shared/domain/snapshot/snapshot.ts';
import { services } from '../services.ts';
import type { ToExport } from './made.ts';

/**
 * The records of an export in the order in which people gave them: of values the approved ones, or drafts too. Members are not exported.
 * @throws Problem `not_found` where the programme or project was withdrawn meanwhile, `records_too_large`
 */
export async function gatherExported(
  wanted: Export,
  today: CalendarDate,
): Promise<Pick<ToExport, 'records' | 'unapproved'>> {
  const records = await readRecords(wanted);
  const scope = { asOf: today, includeDrafts: wanted.state === 'all' };
  const projects = sortProjects(records.projects).map((project) => selectRecords(project, scope));
  const kept = new Set(projects.flatMap(({ values }) => values.map(addressOfValue)));
  const all = records.projects.flatMap(({ values }) => values.map(addressOfValue));
  const unapproved = wanted.state === 'all' ? [] : all.filter((address) => !kept.has(address));
  return { records: { ...records, members: [], projects }, unapproved };
}

const addressOfValue = (value: ProjectRecords['values'][number]) => addressOf('value', value);

async function readRecords({ programmeId, projectId }: Export): Promise<ProgrammeRecords> {
  const { records } = services();
  if (projectId === undefined) return assertFound(await records.readProgramme({ programmeId }));
  const [itself, project] = await Promise.all([
    records.readProgrammeItself({ programmeId }),
    records.readProject({ projectId }),
  ]);
  return { ...assertFound(itself), projects: [assertFound(project)] };
}

function assertFound<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Problem('not_found');
  return found;
}

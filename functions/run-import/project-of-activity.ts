import { projectIdOf } from '../../shared/iati/map/id.ts';
import type { ReadActivity } from '../../shared/iati/read-activity.ts';
import type { Surroundings } from './surroundings.ts';

type Read = Pick<ReadActivity, 'identifier' | 'records'>;

/** What an activity is called as the source of its records. */
const nameOf = ({ records }: Read) => records.project.origin?.source ?? '';

/** Numbers the activities of a file with the same identifier in their order; each is a project of its own. */
export function countRepeats(): (read: Read) => number {
  const counts = new Map<string, number>();
  return (read) => {
    const number = (counts.get(nameOf(read)) ?? 0) + 1;
    counts.set(nameOf(read), number);
    return number;
  };
}

/** The project that an activity is: the one that an import made of it, else the only one with its identifier, else a new one. */
export function projectOf(
  read: Read,
  number: number,
  { programmeId, projects }: Pick<Surroundings, 'programmeId' | 'projects'>,
): string {
  const name = nameOf(read);
  const own = projectIdOf(programmeId, number === 1 ? name : `${name} ${number}`);
  if (projects.get(own) || number > 1 || read.identifier === '') return own;
  return projects.findOnly(read.identifier) ?? own;
}

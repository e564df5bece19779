import type { Project } from '../domain/programme/project.ts';
import { stoppedSince } from '../domain/programme/project-status.ts';
import type { CompositionContext } from './composition-context.ts';
import { formatShortDay } from './formats.ts';
import { colon, inBrackets, joinTexts, plain } from './inline.ts';
import { shortTitleOf } from './names.ts';
import type { Phrases } from './phrases.ts';
import type { Text } from './tree.ts';
/** "cancelled (from 4 May 2022)" */
export function writeProjectStatus({ status, statusSince }: Project, words: Phrases): Text {
  const said = words.projectStatus[status];
  if (statusSince === undefined) return plain(said);
  return [said, inBrackets(words.since(formatShortDay(statusSince)))];
}

/** A note that names the projects whose later targets are left out; none where all go on. */
export function noteStoppedProjects(context: CompositionContext): readonly Text[] {
  const { words, snapshot } = context;
  const stopped = snapshot.records.projects
    .map(({ project }) => project)
    .filter((project) => stoppedSince(project, snapshot.scope.asOf) !== undefined)
    .map((project) =>
      joinTexts([shortTitleOf(project), writeProjectStatus(project, words)], 'comma'),
    );
  if (stopped.length === 0) return [];
  return [[{ leading: [words.standing.stopped, colon] }, ...joinTexts(stopped, 'semicolon')]];
}

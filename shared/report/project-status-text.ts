import type { Project } from '../domain/programme/project.ts';
import { stoppedSince } from '../domain/programme/project-status.ts';
import type { Text } from '../pdf/document.ts';
import { formatShortDay } from '../words/dates.ts';
import { plain } from './blocks.ts';
import type { CompositionContext } from './composition-context.ts';
import { joinTexts } from './join-texts.ts';
import { recordName } from './record-texts.ts';
import { standingWords } from './words/standing/standing.ts';
import type { Words } from './words/words.ts';

/** "cancelled (from 4 May 2022)" */
export function writeProjectStatus({ status, statusSince }: Project, words: Words): string {
  const said = words.projectStatus[status];
  if (statusSince === undefined) return said;
  return `${said}${words.punctuation.brackets(words.since(formatShortDay(statusSince, words)))}`;
}

/** A note that names the projects whose later targets are left out; none where all go on. */
export function noteStoppedProjects(context: CompositionContext): readonly Text[] {
  const { words, snapshot } = context;
  const stopped = snapshot.records.projects
    .map(({ project }) => project)
    .filter((project) => stoppedSince(project, snapshot.scope.asOf) !== undefined)
    .map((project) => [
      ...recordName(project.title, context),
      { text: `${words.punctuation.comma}${writeProjectStatus(project, words)}` },
    ]);
  if (stopped.length === 0) return [];
  const intro = `${standingWords[snapshot.scope.language].stopped}${words.punctuation.colon}`;
  return [[...plain(intro), ...joinTexts(stopped, 'semicolon', words)]];
}

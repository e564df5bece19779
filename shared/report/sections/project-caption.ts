import type { Project } from '../../domain/programme/project.ts';
import { addressOf } from '../../domain/record-addresses.ts';
import type { Text } from '../../pdf/document.ts';
import type { CompositionContext } from '../composition-context.ts';
import { recordName } from '../record-texts.ts';

/** A project by its name; its address stands small beside it, so that rows beneath need the rest of theirs only. */
export function makeProjectCaption(project: Project, context: CompositionContext): Text {
  const address = addressOf('project', project);
  return [...recordName(project.title, context), { text: ` ${address}`, aside: true }];
}

/** Where a record is within its project, small; whole in files of data. */
export function shortenAddress(project: { readonly projectId: string }, address: string): Text {
  const above = `${addressOf('project', project)}/`;
  const text = address.startsWith(above) ? address.slice(above.length) : address;
  return [{ text, data: address, aside: true }];
}

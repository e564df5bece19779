import type { Project } from '../../domain/programme/project.ts';
import { addressOf } from '../../domain/record-addresses.ts';
import { recordName } from '../record-texts.ts';
import type { Text } from '../tree.ts';
/** The title of a project with its address as secondary text, so that rows below can shorten theirs. */
export function makeProjectCaption(project: Project): Text {
  const address = addressOf('project', project);
  return [...recordName(project.title), { trailing: [{ text: ` ${address}`, secondary: true }] }];
}

/** The address of a record relative to its project; the CSV file has the full address. */
export function shortenAddress(project: { readonly projectId: string }, address: string): Text {
  const above = `${addressOf('project', project)}/`;
  const text = address.startsWith(above) ? address.slice(above.length) : address;
  return [{ text, data: address, secondary: true }];
}

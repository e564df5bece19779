import { addressOf } from '../../domain/record-addresses.ts';
import { hasForbidden } from '../xml/escape.ts';
import { type Node, nodeOf } from './node.ts';
import { siteReferences } from './place-nodes.ts';
import { projectNodes } from './project-nodes.ts';
import { resultNode } from './result-node.ts';
import { sortByOrder } from './sort-by-order.ts';
import type { RecordsToWrite, Writing } from './writing.ts';

/** An activity as its records say it. */
export function activityNode(records: RecordsToWrite, writing: Writing): Node {
  const { projectId, project, results } = records;
  const record = addressOf('project', { projectId });
  const context = { projectId, references: siteReferences(project), writing };
  const children = [
    ...projectNodes(records, record, writing),
    ...sortByOrder(results).map((result) => resultNode(result, records, context)),
  ];
  const activity = nodeOf('iati-activity', { 'xml:lang': writing.language }, { children, record });
  noteForbidden(activity, record, writing.report);
  return activity;
}

/** Records have no such characters; whoever takes them from elsewhere is told. */
function noteForbidden(node: Node, record: string, report: Writing['report']): void {
  const own = node.record ?? record;
  for (const text of [node.text, ...Object.values(node.attributes)])
    if (text !== undefined && hasForbidden(text)) report('character-left-out', own, text);
  for (const child of node.children) noteForbidden(child, own, report);
}

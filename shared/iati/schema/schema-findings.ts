import { type Finding, findingAt } from '../findings/finding.ts';
import { rules } from '../findings/rules.ts';
import type { ReadActivity } from '../read-activity.ts';
import type { Element } from '../xml/element.ts';
import { checkSchema } from './check-schema.ts';

/** What the schema of its version does not take in an activity that was read. Costs about as much again as the reading. */
export function schemaFindings({ element, source, version }: ReadActivity): readonly Finding[] {
  const { severity } = rules.schema;
  return checkSchema(source, version).map(({ line, element: name, says }) => {
    const inFile = element.line + line - 1;
    const found = findElement(element, name, inFile);
    const raw = found.name === name ? says : `${name}: ${says}`;
    return { ...findingAt(found, { rule: 'schema', severity, raw }), line: inFile };
  });
}

/** The element of a name that begins last before the end of a line; what records have no field for is not in the tree, then it is one around it. */
function findElement(activity: Element, name: string, line: number): Element {
  let [named, any]: [Element | undefined, Element] = [undefined, activity];
  const look = (element: Element) => {
    if (element.line > line) return;
    any = element;
    if (element.name === name) named = element;
    for (const child of element.children) look(child);
  };
  look(activity);
  return named ?? any;
}

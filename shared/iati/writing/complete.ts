import type { Node } from './node.ts';
import type { WritingRuleId } from './rules.ts';
import { shapeOf } from './shape.ts';
import type { Writing } from './writing.ts';

/** Rules that say more than that something is missing; by element and what it lacks. */
const ofMissing: Readonly<Record<string, WritingRuleId>> = {
  'iati-activity/iati-identifier': 'identifier-missing',
  'iati-activity/reporting-org': 'reporting-organisation-missing',
  'iati-activity/description': 'description-missing',
  'iati-activity/activity-date': 'dates-missing',
  'reporting-org/ref': 'reporting-organisation-missing',
  'reporting-org/type': 'reporting-organisation-missing',
  'baseline/year': 'baseline-without-year',
  'result/indicator': 'result-without-indicators',
  'recipient-region/code': 'region-without-code',
};

/**
 * An element with its children in the order of the schema, without those that lack what the schema requires.
 * @returns undefined where it lacks something itself
 */
export function completeNode(
  node: Node,
  parent: string | undefined,
  record: string,
  report: Writing['report'],
): Node | undefined {
  const own = node.record ?? record;
  const shape = shapeOf(node.name, parent);
  const children = node.children.flatMap(
    (child) => completeNode(child, node.name, own, report) ?? [],
  );
  const missing = [
    ...[...(shape?.attributes ?? [])].flatMap(([name, isRequired]) =>
      isRequired && node.attributes[name] === undefined ? [name] : [],
    ),
    ...[...(shape?.children ?? [])].flatMap(([name, { isRequired }]) =>
      isRequired && !children.some((child) => child.name === name) ? [name] : [],
    ),
  ];
  for (const each of missing) {
    const rule = ofMissing[`${node.name}/${each}`];
    report(rule ?? 'incomplete', own, rule ? undefined : `${node.name}: ${each}`);
  }
  if (missing.length > 0) return undefined;
  const order = (child: Node) => shape?.children.get(child.name)?.order ?? 0;
  return { ...node, children: children.toSorted((one, other) => order(one) - order(other)) };
}

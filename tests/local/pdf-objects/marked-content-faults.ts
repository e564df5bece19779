import type { Step } from './content.ts';
import { list } from './file.ts';
import type { Inspected } from './inspected.ts';
import type { Page } from './pages.ts';
import { objectOf } from './structure-tree.ts';

/** Everything painted is an artifact or belongs to exactly one element, and page and structure tree agree. */
export function* markedContentFaults(inspected: Inspected): Iterable<string> {
  const owners = ownersOf(inspected);
  const painted = new Set<string>();
  for (const page of inspected.pages) {
    yield* new Set(page.steps.flatMap((step) => stepFaults(page, step)));
    for (const step of page.steps) {
      if (step.does !== 'mark' || step.mark.id === undefined) continue;
      const content = `${page.object} ${step.mark.id}`;
      if (painted.has(content))
        yield `page ${page.number}: content ${step.mark.id} is marked twice`;
      painted.add(content);
      if (!owners.has(content)) yield `page ${page.number}: content ${step.mark.id} has no element`;
    }
    yield* parentTreeFaults(inspected, page, owners);
  }
  for (const [content, elements] of owners) {
    if (!painted.has(content)) yield `element ${elements[0]} has content that is not painted`;
    if (elements.length > 1) yield `content ${content} is of the elements ${elements.join(', ')}`;
  }
}

/** The elements that claim marked content, by page and id. */
function ownersOf({ elements }: Inspected): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  for (const { object, contents } of elements) {
    for (const { page, id } of contents) {
      const content = `${page} ${id}`;
      owners.set(content, [...(owners.get(content) ?? []), object]);
    }
  }
  return owners;
}

function stepFaults({ number }: Page, step: Step): readonly string[] {
  if (step.does === 'show') return [];
  const isArtifact = step.within.some(({ tag }) => tag === 'Artifact');
  const isContent = step.within.some(({ id }) => id !== undefined);
  if (step.does === 'paint') {
    return isArtifact || isContent
      ? []
      : [`page ${number}: ${step.operator} paints unmarked content`];
  }
  const { tag, id } = step.mark;
  if (tag === 'Artifact' && isContent) return [`page ${number}: an artifact lies within content`];
  if (id === undefined) return [];
  if (isArtifact) return [`page ${number}: content ${id} lies within an artifact`];
  return isContent ? [`page ${number}: content ${id} lies within other content`] : [];
}

function* parentTreeFaults(
  { file, parents }: Inspected,
  page: Page,
  owners: ReadonlyMap<string, readonly number[]>,
): Iterable<string> {
  const marked = page.steps.flatMap((step) =>
    step.does === 'mark' && step.mark.id !== undefined ? [step.mark.id] : [],
  );
  if (marked.length === 0) return;
  const key = page.dictionary.get('StructParents');
  if (typeof key !== 'number') {
    yield `page ${page.number} has no StructParents`;
    return;
  }
  const elements = list(file, parents.get(key));
  for (const id of marked) {
    const owner = owners.get(`${page.object} ${id}`)?.[0];
    if (owner !== objectOf(elements[id]))
      yield `page ${page.number}: the parent tree gives content ${id} to another element`;
  }
}

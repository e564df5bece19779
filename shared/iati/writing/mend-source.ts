import type { WritingRuleId } from './rules.ts';
import {
  attributesOf,
  elementsIn,
  isWords,
  prefixOf,
  removeElement,
  type SourceElement,
  setAttribute,
} from './source-tree.ts';

type Report = (rule: WritingRuleId, raw: string) => void;

/** Makes of a source what any reader of XML takes: without the head of its file its entities and prefixes may mean nothing. */
export function mendSource(activity: SourceElement, report: Report): void {
  const own = prefixOf(activity).replace(':', '');
  mendElement(activity, new Set(['xml', 'xmlns', own]), report);
}

const unknownEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/g;

function mendElement(element: SourceElement, above: ReadonlySet<string>, report: Report): void {
  const declared = new Set(above);
  const attributes = Object.keys(attributesOf(element));
  for (const name of attributes) if (name.startsWith('xmlns:')) declared.add(name.slice(6));
  const isKnown = (name: string) => !name.includes(':') || declared.has(name.split(':')[0] ?? '');
  for (const name of attributes)
    if (!isKnown(name)) {
      report('prefix-undeclared', `@${name}`);
      setAttribute(element, name, undefined);
    }
  element.open = writeOut(element.open, report);
  element.content = element.content.map((each) =>
    isWords(each) && !each.startsWith('<![CDATA[') ? writeOut(each, report) : each,
  );
  for (const child of elementsIn(element)) {
    const own = Object.keys(attributesOf(child)).includes(`xmlns:${child.name.split(':')[0]}`);
    if (own || isKnown(child.name)) mendElement(child, declared, report);
    else {
      report('prefix-undeclared', child.name);
      removeElement(child);
    }
  }
}

function writeOut(text: string, report: Report): string {
  if (!text.includes('&')) return text;
  return text.replace(unknownEntity, (_, at: number) => {
    report('entity-written-out', /^&[^;\s]*;?/.exec(text.slice(at))?.[0] ?? '&');
    return '&amp;';
  });
}

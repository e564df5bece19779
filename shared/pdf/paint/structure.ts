import type { Element } from '../layout/display-list.ts';
import type { Writer } from '../writer.ts';

/** The structure tree as it grows: an element is made where it is first painted, under its parent. */
export type Structure = {
  of(element: Element): PDFKit.PDFStructureElement;
  end(): void;
};

export function startStructure(writer: Writer): Structure {
  const made = new Map<Element, PDFKit.PDFStructureElement>();
  const roots: PDFKit.PDFStructureElement[] = [];
  const of = (element: Element): PDFKit.PDFStructureElement => {
    const known = made.get(element);
    if (known) return known;
    const node = writer.struct(element.type, optionsOf(element));
    made.set(element, node);
    if (element.parent) of(element.parent).add(node);
    else {
      writer.addStructure(node);
      roots.push(node);
    }
    return node;
  };
  return {
    of,
    end: () => {
      for (const root of roots) root.end();
    },
  };
}

function optionsOf({ scope, language, alternative, box }: Element): object {
  return {
    ...(scope && { scope }),
    ...(language !== undefined && { lang: language }),
    ...(alternative !== undefined && { alt: alternative }),
    ...(box && { bbox: box }),
  };
}

import type { Element } from './element.ts';
import type { Place } from './refusal.ts';

type OpenElement = Omit<Element, 'children' | 'text'> & {
  readonly children: Element[];
  text: string;
};

/** Whether the children of an element are of interest, by its name, and if so which. */
export type Interest = (parent: Element, name: string) => boolean;

/** Builds the tree of one activity after another from what the parser meets; all else is passed over. */
export class ActivityBuilder {
  elements = 0;
  readonly #isOfInterest: Interest;
  /** How many elements are open within each other that are passed over. */
  #passed = 0;
  #open: OpenElement | undefined;
  #prefix = '';

  constructor(isOfInterest: Interest) {
    this.#isOfInterest = isOfInterest;
  }

  /** The element that what comes next belongs to; undefined outside of activities. */
  get open(): Element | undefined {
    return this.#open;
  }

  /** @returns whether an activity begins */
  start(name: string, attributes: Element['attributes'], { line, column }: Place): boolean {
    const parent = this.#open;
    if (!parent) {
      if (!isActivity(name)) return false;
      this.elements = 0;
      this.#prefix = name.slice(0, name.indexOf(':') + 1);
    }
    const own = this.#withoutPrefix(name);
    if (this.#passed > 0 || (parent && !this.#isOfInterest(parent, own))) {
      this.#passed += 1;
      return false;
    }
    this.elements += 1;
    const before = parent?.children.findLast((each) => each.name === own)?.number ?? 0;
    const number = before + 1;
    this.#open = { name: own, attributes, line, column, parent, number, children: [], text: '' };
    parent?.children.push(this.#open);
    return !parent;
  }

  add(text: string): void {
    if (this.#open && this.#passed === 0 && /\S/.test(text)) this.#open.text += text;
  }

  /** @returns the activity that ends */
  end(): Element | undefined {
    if (this.#passed > 0) {
      this.#passed -= 1;
      return undefined;
    }
    const ended = this.#open;
    this.#open = ended?.parent as OpenElement | undefined;
    return ended && !ended.parent ? ended : undefined;
  }

  /** Names of another namespace than that of the activity keep their prefix. */
  #withoutPrefix(name: string): string {
    const prefix = this.#prefix;
    return prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  }
}

function isActivity(name: string): boolean {
  return name === 'iati-activity' || name.endsWith(':iati-activity');
}

import { ActivityBuilder, type Interest } from './activity-builder.ts';
import { Decoder } from './decoder.ts';
import type { Element } from './element.ts';
import { limits } from './limits.ts';
import { declareNamespaces } from './namespaces.ts';
import { Parser } from './parser.ts';
import { type Place, Refusal, type refusals } from './refusal.ts';
import { TextWindow } from './text-window.ts';

/** A reference to an entity that XML does not know; it stays in the text as it is written. */
type KeptEntity = { readonly element: Element; readonly raw: string };

/** One activity as the file has it. */
export type FoundActivity = {
  /** Its tree, as far as it is of interest. */
  readonly element: Element;
  /** Its text, from its first bracket to its last, with the namespaces that it takes from the root. */
  readonly source: string;
  readonly entities: readonly KeptEntity[];
  /** The attributes of the root of the file. */
  readonly root: Readonly<Record<string, string>>;
};

const undefinedEntity = /: undefined entity\.$/;
const parserPlace = /^(\d+:\d+: )?/;

/**
 * Reads a file piece by piece, and gives each activity once it is whole: memory does not grow with the file. Nothing is fetched, no
 * entity is expanded, a DOCTYPE is read over.
 */
export class ActivityReader {
  readonly #parser = new Parser({ xmlns: false, position: true });
  readonly #decoder = new Decoder();
  readonly #builder: ActivityBuilder;
  readonly #window = new TextWindow();
  /** Where the last event of the parser ended, so where the construct begins that it is in. */
  readonly #mark = { line: 1, column: 1, position: 0 };
  #bytes = 0;
  #levels = 0;
  #attributes = 0;
  #activities = 0;
  #activityStart: number | undefined;
  #root: Readonly<Record<string, string>> | undefined;
  #entities: KeptEntity[] = [];
  #found: FoundActivity[] = [];

  /** @param isOfInterest which elements of an activity are kept in its tree; its source has all */
  constructor(isOfInterest: Interest = () => true) {
    this.#builder = new ActivityBuilder(isOfInterest);
    const parser = this.#parser;
    parser.on('error', (error) => this.#meetFault(error.message));
    parser.on('attribute', () => {
      this.#attributes += 1;
      if (this.#attributes > limits.attributes) this.#refuseConstruct('too_many_attributes');
    });
    parser.on('opentag', (tag) => this.#openTag(tag));
    parser.on('closetag', () => this.#closeTag());
    parser.on('text', (text) => {
      this.#builder.add(text);
      this.#markEnd(1);
    });
    parser.on('cdata', (text) => {
      this.#builder.add(text);
      this.#markEnd();
    });
    parser.onOther = () => this.#markEnd();
  }

  /**
   * @returns the activities that became whole
   * @throws Refusal
   */
  write(bytes: Uint8Array): readonly FoundActivity[] {
    this.#bytes += bytes.length;
    if (this.#bytes > limits.file) this.#refuse('file_too_large', this.#here());
    return this.#parse(this.#decoder.decode(bytes));
  }

  /** @throws Refusal where the file is not whole */
  end(): readonly FoundActivity[] {
    const rest = this.#parse(this.#decoder.end());
    this.#assertNoAmpersand();
    this.#parser.close();
    return rest;
  }

  #parse({ text, fault, detail }: ReturnType<Decoder['decode']>): readonly FoundActivity[] {
    this.#window.append(text, this.#activityStart ?? this.#mark.position);
    this.#parser.write(text);
    if (fault !== undefined) this.#refuse(fault, this.#here(), detail);
    this.#assertShort(this.#window.end);
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #openTag({ name, attributes }: Pick<Element, 'name' | 'attributes'>): void {
    this.#attributes = 0;
    this.#root ??= attributes;
    this.#levels += 1;
    if (this.#levels > limits.levels) this.#refuseConstruct('too_deep');
    if (this.#builder.start(name, attributes, this.#mark))
      this.#activityStart = this.#mark.position;
    if (this.#builder.elements > limits.elements) this.#refuseConstruct('activity_too_large');
    this.#markEnd();
  }

  #closeTag(): void {
    this.#levels -= 1;
    this.#markEnd();
    const element = this.#builder.end();
    if (!element) return;
    const [entities, root] = [this.#entities, this.#root ?? {}];
    const text = this.#window.between(this.#activityStart ?? 0, this.#parser.position);
    const source = declareNamespaces(text, root);
    this.#found.push({ element, source, entities, root });
    this.#activities += 1;
    if (this.#activities > limits.activities) this.#refuse('too_many_activities', this.#here());
    this.#activityStart = undefined;
    this.#entities = [];
  }

  /** @param beyond how many characters of what comes next the parser has taken */
  #markEnd(beyond = 0): void {
    const { line, column, position } = this.#parser;
    this.#assertShort(position);
    this.#mark.line = line;
    this.#mark.column = column + 1 - beyond;
    this.#mark.position = position - beyond;
  }

  #assertShort(position: number): void {
    if (position - this.#mark.position > limits.construct)
      this.#refuseConstruct('construct_too_long');
    if (this.#activityStart !== undefined && position - this.#activityStart > limits.activity)
      this.#refuseConstruct('activity_too_large');
  }

  #meetFault(message: string): void {
    const detail = message.replace(parserPlace, '');
    if (detail.endsWith('entity name.')) this.#assertNoAmpersand();
    if (!undefinedEntity.test(message)) this.#refuse('not_well_formed', this.#here(), detail);
    const { position } = this.#parser;
    const raw = /&[^&]*$/.exec(this.#window.between(position - limits.entity, position))?.[0];
    const element = this.#builder.open;
    if (element) this.#entities.push({ element, raw: raw ?? '&' });
  }

  /** The parser looks for the end of a reference as far as there is text, which may be many lines. */
  #assertNoAmpersand(): void {
    const text = this.#window.between(this.#mark.position, this.#window.end);
    const before = /^[^&]*(?:&[^&;]*;[^&]*)*(?=&[^&;]*[^\w.:;&#-])/.exec(text)?.[0];
    if (before === undefined) return;
    const { line, column, position } = this.#mark;
    const [last = '', ...lines] = before.split('\n').toReversed();
    const at = lines.length === 0 ? column + last.length : last.length + 1;
    const place = { line: line + lines.length, column: at, position: position + before.length };
    this.#refuse('not_well_formed', place, 'an ampersand begins no reference: it is written &amp;');
  }

  #here() {
    const { line, column } = this.#parser;
    // Between two pieces the position of the parser is not to be relied upon.
    return { line, column: column + 1, position: this.#parser.position };
  }

  #refuseConstruct(code: keyof typeof refusals): never {
    return this.#refuse(code, this.#mark);
  }

  #refuse(
    code: keyof typeof refusals,
    { line, column, position }: Place & { readonly position: number },
    detail?: string,
  ): never {
    const around = this.#window.around(position);
    const activitiesBefore = this.#activities;
    const why = detail === undefined ? {} : { detail };
    throw new Refusal({ code, line, column, around, activitiesBefore, ...why });
  }
}

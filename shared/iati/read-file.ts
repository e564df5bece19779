import { findingAt } from './findings/finding.ts';
import { officialRules } from './findings/official/rules.ts';
import { type FileFacts, type ReadActivity, readActivity } from './read-activity.ts';
import { canMatter } from './unread.ts';
import { childOf } from './xml/element.ts';
import { ActivityReader, type FoundActivity } from './xml/reader.ts';

/** Reads a file piece by piece; only what is known of the whole file grows with it: its identifiers. */
export class FileReader {
  readonly #reader = new ActivityReader(canMatter);
  readonly #identifiers = new Set<string>();
  readonly #facts: FileFacts;

  constructor(facts: FileFacts) {
    this.#facts = facts;
  }

  /**
   * @returns the activities that became whole
   * @throws Refusal
   */
  write(bytes: Uint8Array): readonly ReadActivity[] {
    return this.#reader.write(bytes).map((each) => this.#read(each));
  }

  /** @throws Refusal where the file is not whole */
  end(): readonly ReadActivity[] {
    return this.#reader.end().map((each) => this.#read(each));
  }

  #read(found: FoundActivity): ReadActivity {
    const read = readActivity(found, this.#facts);
    const { identifier, element, findings } = read;
    if (identifier === '' || !this.#identifiers.has(identifier)) {
      this.#identifiers.add(identifier);
      return read;
    }
    const at = childOf(element, 'iati-identifier') ?? element;
    const { severity } = officialRules['1.1.2'];
    const repeated = findingAt(at, { rule: '1.1.2', severity, raw: identifier });
    return { ...read, findings: [...findings, repeated] };
  }
}

/** The activities of a file. @throws Refusal */
export function* readFile(pieces: Iterable<Uint8Array>, facts: FileFacts): Generator<ReadActivity> {
  const reader = new FileReader(facts);
  for (const piece of pieces) yield* reader.write(piece);
  yield* reader.end();
}

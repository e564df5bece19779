/** The types of object that a PDF is made of (ISO 32000-1, 7.3). */
export type Value =
  | null
  | boolean
  | number
  | Name
  | Bytes
  | Reference
  | Stream
  | Dictionary
  | Value[];

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A string object, with one character a byte. */
export class Bytes {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

export class Reference {
  readonly object: number;
  constructor(object: number) {
    this.object = object;
  }
}

export class Dictionary extends Map<string, Value> {}

/** `content` is encoded, as in the file. */
export class Stream {
  readonly dictionary: Dictionary;
  readonly content: Uint8Array;
  constructor(dictionary: Dictionary, content: Uint8Array) {
    this.dictionary = dictionary;
    this.content = content;
  }
}

/** A word that is no value: an operator, `obj`, `stream`. */
export class Keyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

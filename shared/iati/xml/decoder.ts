import { declarationBytes, findEncoding } from './encoding.ts';

type Decoded =
  | { readonly text: string; readonly fault?: never; readonly detail?: never }
  | {
      /** What could be decoded before the fault. */
      readonly text: string;
      readonly fault: 'unknown_encoding' | 'wrong_encoding';
      readonly detail: string;
    };

/** Turns the bytes of a file into text, piece by piece. */
export class Decoder {
  #start = new Uint8Array();
  #decoder: InstanceType<typeof TextDecoder> | undefined;

  decode(bytes: Uint8Array): Decoded {
    if (this.#decoder) return decodeWith(this.#decoder, bytes);
    const start = Buffer.concat([this.#start, bytes]);
    this.#start = start;
    return start.length < declarationBytes ? { text: '' } : this.#begin();
  }

  end(): Decoded {
    if (this.#decoder) return decodeWith(this.#decoder, undefined);
    const begun = this.#begin();
    if (begun.fault !== undefined || !this.#decoder) return begun;
    const rest = decodeWith(this.#decoder, undefined);
    return { ...rest, text: begun.text + rest.text };
  }

  #begin(): Decoded {
    const found = findEncoding(this.#start);
    if (found.fault !== undefined) return { text: '', ...found };
    this.#decoder = new TextDecoder(found.encoding, { fatal: true });
    return decodeWith(this.#decoder, this.#start);
  }
}

function decodeWith(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array | undefined,
): Decoded {
  try {
    return { text: decoder.decode(bytes, { stream: bytes !== undefined }) };
  } catch {
    const lenient = new TextDecoder(decoder.encoding).decode(bytes);
    // The first letters may be the rest of one that began before.
    const at = lenient.indexOf('\uFFFD', 4);
    const text = at < 0 ? '' : lenient.slice(0, at);
    return { text, fault: 'wrong_encoding', detail: `it is read as ${decoder.encoding}` };
  }
}

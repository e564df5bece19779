/** Enough text before a place to recognise it. */
const behind = 100;

/** The text of a file from some place on, as far as it was read; positions count from the start of the file. */
export class TextWindow {
  #text = '';
  #start = 0;

  get end(): number {
    return this.#start + this.#text.length;
  }

  /** @param from what lies more than a line before it is not needed any more */
  append(text: string, from: number): void {
    const drop = Math.max(0, from - behind - this.#start);
    this.#text = this.#text.slice(drop) + text;
    this.#start += drop;
  }

  between(start: number, end: number): string {
    return this.#text.slice(start - this.#start, end - this.#start);
  }

  /** The text around a position, in one line. */
  around(position: number): string {
    const [start, end] = [Math.max(this.#start, position - behind), position + behind / 2];
    return this.between(start, end).replace(/\s+/g, ' ').trim();
  }
}

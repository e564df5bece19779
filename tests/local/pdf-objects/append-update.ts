/** The source of an object; the dictionary of a stream is without its length. */
export type Written = string | { readonly dictionary: string; readonly content: Uint8Array };

type Update = {
  readonly objects?: Readonly<Record<number, Written>>;
  /** Cross-reference entries with false positions. */
  readonly entries?: Readonly<Record<number, { offset: number; generation?: number }>>;
  /** Added to the entries of the trailer. */
  readonly trailer?: string;
};

/** Appends an incremental update, whose objects replace those of the same numbers (ISO 32000-1, 7.5.6). */
export function appendUpdate(
  base: Uint8Array,
  { objects = {}, entries = {}, trailer = '' }: Update,
) {
  const source = Buffer.from(base).toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1] ?? '';
  const root = /\/Root (\d+) 0 R/.exec(source)?.[1] ?? '';
  const size = Number(/\/Size (\d+)/.exec(source)?.[1] ?? '0') + 100;
  const parts: Buffer[] = [Buffer.from(base)];
  let length = base.length;
  const write = (bytes: Buffer) => {
    parts.push(bytes);
    length += bytes.length;
  };
  const places = new Map<number, { offset: number; generation?: number }>();
  for (const [number, written] of Object.entries(objects)) {
    places.set(Number(number), { offset: length });
    write(Buffer.from(`${number} 0 obj\n`));
    if (typeof written === 'string') write(Buffer.from(written, 'latin1'));
    else {
      const { dictionary, content } = written;
      write(Buffer.from(`<<${dictionary} /Length ${content.length}>>\nstream\n`));
      write(Buffer.from(content));
      write(Buffer.from('\nendstream'));
    }
    write(Buffer.from('\nendobj\n'));
  }
  for (const [number, entry] of Object.entries(entries)) places.set(Number(number), entry);
  const start = length;
  const table = [...places].map(([number, { offset, generation = 0 }]) => {
    const place = String(offset).padStart(10, '0');
    return `${number} 1\n${place} ${String(generation).padStart(5, '0')} n\r\n`;
  });
  const entriesOf = `/Size ${size} /Root ${root} 0 R /Prev ${previous} ${trailer}`;
  write(Buffer.from(`xref\n${table.join('')}trailer\n<<${entriesOf}>>\n`));
  write(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** The tables of a TrueType font file by their tags, as views of its bytes (OpenType, "Organization of an OpenType Font"). */
export type FontTables = ReadonlyMap<string, Buffer>;

const headerLength = 12;
const recordLength = 16;

export function readTables(file: Buffer): FontTables {
  const records = Array.from(
    { length: file.readUInt16BE(4) },
    (_, index) => headerLength + index * recordLength,
  );
  return new Map(
    records.map((record) => {
      const start = file.readUInt32BE(record + 8);
      const end = start + file.readUInt32BE(record + 12);
      return [file.toString('latin1', record, record + 4), file.subarray(start, end)] as const;
    }),
  );
}

/** @throws Error for a font without the table */
export function tableOf(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table ${tag}`);
  return table;
}

/** A font file within a PDF; PDF readers do not look at checksums, so these are 0. */
export function writeTables(tables: FontTables): Buffer {
  const directory = Buffer.alloc(headerLength + recordLength * tables.size);
  const largestPower = 2 ** Math.floor(Math.log2(tables.size));
  directory.write('true', 'latin1');
  directory.writeUInt16BE(tables.size, 4);
  directory.writeUInt16BE(largestPower * recordLength, 6);
  directory.writeUInt16BE(Math.log2(largestPower), 8);
  directory.writeUInt16BE((tables.size - largestPower) * recordLength, 10);
  let offset = directory.length;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const record = headerLength + index * recordLength;
    directory.write(tag, record, 'latin1');
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(table.length, record + 12);
    offset += table.length;
  }
  return Buffer.concat([directory, ...tables.values()]);
}

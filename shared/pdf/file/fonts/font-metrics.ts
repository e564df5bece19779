/** Of a table of a font file: the name, a checksum, the offset and the length (OpenType, table directory). */
const directoryStart = 12;
const entryLength = 16;

/**
 * How far a typeface leans, in degrees counter-clockwise from upright. It stands near the start of the table `post`, of which
 * fontkit reads the names of all glyphs first, as long as the rest of a font takes.
 * @throws Error for a file without that table
 */
export function italicAngleOf(file: Buffer): number {
  const count = file.readUInt16BE(4);
  for (let at = 0; at < count; at += 1) {
    const entry = directoryStart + at * entryLength;
    if (file.toString('latin1', entry, entry + 4) !== 'post') continue;
    return file.readInt32BE(file.readUInt32BE(entry + 8) + 4) / 0x1_0000;
  }
  throw new Error('The font has no table of how it leans');
}

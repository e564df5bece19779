/** A text as a string object: plain characters as they are, everything else as UTF-16 with its mark (ISO 32000-1, 7.9.2.2). */
export function pdfString(text: string): string {
  return `(${escaped(/^[\x20-\x7e]*$/.test(text) ? text : `\u00fe\u00ff${bytesOfUtf16(text)}`)})`;
}

/** What would end a literal string early, or be read as another character, is escaped. */
export function escaped(bytes: string): string {
  return bytes.replace(/[\\()\r]/g, (found) => (found === '\r' ? '\\r' : `\\${found}`));
}

/** Two bytes for each half of a character, as characters; by the buffer, because whole pages are said so. */
function bytesOfUtf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('latin1');
}

/** The same in hex, as character maps have it. */
export function utf16(text: string): string {
  let digits = '';
  for (let at = 0; at < text.length; at += 1) {
    digits += text.charCodeAt(at).toString(16).padStart(4, '0');
  }
  return digits;
}

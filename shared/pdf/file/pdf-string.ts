/** A text as a string object: ASCII as it is, everything else as UTF-16 with a byte order mark (ISO 32000-1, 7.9.2.2). */
export function pdfString(text: string): string {
  const isAscii = /^[\x20-\x7e]*$/.test(text);
  return `(${escapeString(isAscii ? text : `\u00fe\u00ff${utf16Bytes(text)}`)})`;
}

/** Escapes what would end a literal string early, or be read as another character. */
export function escapeString(bytes: string): string {
  return bytes.replace(/[\\()\r]/g, (found) => (found === '\r' ? '\\r' : `\\${found}`));
}

/** UTF-16 as one character a byte. */
function utf16Bytes(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('latin1');
}

/** UTF-16 in hex, as in character maps. */
export function utf16Hex(text: string): string {
  let digits = '';
  for (let at = 0; at < text.length; at += 1) {
    digits += text.charCodeAt(at).toString(16).padStart(4, '0');
  }
  return digits;
}

/** Characters that XML 1.0 has no way to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // "]]>" may not stand in text.
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Whether a text has characters that XML cannot have. */
export function hasForbidden(text: string): boolean {
  forbidden.lastIndex = 0;
  return forbidden.test(text);
}

/** Without what XML cannot have. */
export function escapeText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>\r]/g, (sign) => signs[sign] ?? sign);
}

/** Line breaks are written as references: a reader would take them for blanks. */
export function escapeAttribute(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The text that raw XML stands for. A reference to any other entity stays as it is written. */
export function decodeText(raw: string): string {
  return raw.replace(
    /&(?:#x([\dA-Fa-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/g,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return named[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

/** Whether a text is a number as records hold it. */
export function isPlainNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** The number that a workbook would give back as the same digits; undefined where it would not. */
export function exactNumber(text: string): number | undefined {
  if (!isPlainNumber(text)) return undefined;
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '');
  return digits.length < 15 ? Number(text) : undefined;
}

/** The format that shows as many places as the text has. */
export function formatOf(text: string): string {
  const places = text.split('.')[1]?.length ?? 0;
  return places === 0 ? '0' : `0.${'0'.repeat(places)}`;
}

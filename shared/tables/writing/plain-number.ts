/** Whether a text is a number as records hold it: without zeros before it, and never minus zero. */
export function isPlainNumber(text: string): boolean {
  return /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
}

/** The number that a workbook would give back as the same digits; undefined where it would not. */
export function exactNumber(text: string): number | undefined {
  if (!isPlainNumber(text)) return undefined;
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '');
  return digits.length < 15 ? Number(text) : undefined;
}

/** The format that keeps the zeros at the end of a text; none where there are none, since it would hide digits typed later. */
export function formatOf(text: string): string {
  const places = /\.(\d*0)$/.exec(text)?.[1]?.length ?? 0;
  return places === 0 ? 'General' : `0.${'0'.repeat(places)}`;
}

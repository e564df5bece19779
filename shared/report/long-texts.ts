import { maxLength, startOf } from '../pdf/printed-text.ts';

export type LongText = { readonly file: string; readonly text: string };

/** The texts of a report that are too long to print, each in full in a file of its own. */
export type LongTexts = {
  /** Cuts a long text and names the file with the rest. @param continuesIn words that name the file */
  shorten(text: string, continuesIn: (file: string) => string): string;
  all(): readonly LongText[];
};

export function createLongTexts(): LongTexts {
  const files = new Map<string, string>();
  return {
    shorten(text, continuesIn) {
      if (text.length <= maxLength) return text;
      const next = `text-${String(files.size + 1).padStart(3, '0')}.txt`;
      const file = files.get(text) ?? next;
      files.set(text, file);
      return `${startOf(text, maxLength)} (${continuesIn(file)})`;
    },
    all: () => [...files].map(([text, file]) => ({ text, file })),
  };
}

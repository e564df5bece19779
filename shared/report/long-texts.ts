import { maxLength, startOf } from '../pdf/printed-text.ts';
export type LongText = { readonly file: string; readonly text: string };

/** Texts too long to print; each is attached in full as a file. */
export type LongTexts = {
  /** Cuts a long text and names the file that has all of it. @param continuesIn words that name the file */
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

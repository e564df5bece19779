import { maxLength, startOf } from '../pdf/printed-text.ts';

export type LongText = { readonly file: string; readonly text: string };

/** The texts of a report that are too long to be printed, each whole in a file of its own. */
export type LongTexts = {
  /** The start of a text and where it goes on, or all of it. @param continuesIn says where */
  shorten(text: string, continuesIn: (file: string) => string): string;
  all(): readonly LongText[];
};

export function startLongTexts(): LongTexts {
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

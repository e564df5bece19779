import type { TextWarning } from '../text/warnings.ts';
import { accentFor, contrastOnWhite, minAccentContrast } from './accent.ts';

type Named = { readonly identity?: { readonly accent?: string | undefined } | undefined };

/** What is printed instead of an accent that cannot be read on white. */
export function accentWarnings(record: object): readonly TextWarning[] {
  const given = (record as Named).identity?.accent;
  if (given === undefined) return [];
  const { accent, isAdjusted } = accentFor(given);
  if (!isAdjusted) return [];
  const detail = `Its contrast on white is ${contrastOnWhite(given)}; text needs ${minAccentContrast}:1. Reports print ${accent} instead.`;
  return [{ code: 'low_contrast', pointer: '/identity/accent', printed: accent, detail }];
}

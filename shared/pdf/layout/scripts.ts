import type { Cover, ReportDocument, Run, Text } from '../document.ts';
import { type UnbreakableWords, unbreakableWords } from '../linebreak/unbreakable-words.ts';
import { families, familyOfLanguage } from '../shaping/typefaces.ts';
import { rememberedOfDocument } from './of-one-document.ts';

/** What the languages of a document ask of every text in it. */
type Scripts = {
  /** How much more room lines take than lines of Latin do. */
  readonly tall: number;
  /** Whether its own script has italics, so that figures and signs may lean. */
  readonly leans: boolean;
  readonly unbreakable: UnbreakableWords;
};

const ofLatin: Scripts = { tall: 1, leans: true, unbreakable: unbreakableWords() };

const known = rememberedOfDocument<'scripts', Scripts>();

export function scriptsOfDocument(): Scripts {
  return known.get('scripts') ?? ofLatin;
}

/** All lines of a report are as far apart, whatever script is in them: as the taller of its languages asks. */
export function setScripts(document: ReportDocument): void {
  const own = familyOfLanguage(document.language);
  const others = secondLanguages(document.cover).map(familyOfLanguage);
  const tall = Math.max(...[own, ...others].map((family) => families[family].height));
  const unbreakable = unbreakableWords(document.unbreakableWords);
  known.set('scripts', { tall, leans: own === 'latin', unbreakable });
}

/** The languages of what stands beside or below the first on the cover. */
function secondLanguages({ title, subtitles, facts }: Cover): readonly string[] {
  const runs = [title, ...subtitles, ...facts.map(({ also = [] }) => also)].flat();
  return runs.flatMap(({ startsTranslation: again, language }) =>
    again && language ? [language] : [],
  );
}

const withoutItalics = /[\p{Script=Han}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const latinLetter = /\p{Script=Latin}/u;

/** Whether what is said with emphasis leans: in a text with letters that have no italics nothing does. */
export function leans(text: Text): boolean {
  if (text.some(has(withoutItalics))) return false;
  return scriptsOfDocument().leans || text.some(has(latinLetter));
}

const has = (letters: RegExp) => (run: Run) => letters.test(run.text);

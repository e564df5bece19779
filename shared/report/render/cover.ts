import type * as pdf from '../../pdf/document.ts';
import { plainText } from '../../pdf/plain-text.ts';
import type { Text } from '../inline.ts';
import type { Cover } from '../tree.ts';
import type { Voices } from '../voice.ts';
import { write } from './one-language.ts';
import { writeText } from './text.ts';

/** The cover: each fact under its label in all languages of the report. */
export function writeCover(cover: Cover, voices: Voices): pdf.Cover {
  const { form, kind, title, subtitles, countries, facts, note, placeAndDate } = cover;
  return {
    ...(form && { form }),
    kind: plainText(writeText(kind, voices)),
    title: writeText(title, voices),
    subtitles: writeSubtitles(title, subtitles, voices),
    facts: facts.map((fact) => writeFact(fact, voices)),
    ...(note && { note: writeText(note, voices) }),
    ...(countries && { countries: writeText(countries, voices) }),
    ...(placeAndDate && { placeAndDate: writeText(placeAndDate, voices) }),
  };
}

function writeFact(
  { label, text }: Cover['facts'][number],
  voices: Voices,
): pdf.Cover['facts'][number] {
  const [first, second] = voices;
  const own = plainText(write([label], first));
  const also = second && plainText(write([label], second));
  return {
    label: own,
    ...(second &&
      also !== undefined &&
      also !== own && {
        also: [{ text: also, language: second.language, strong: true, startsTranslation: true }],
      }),
    text: writeText(text, voices),
  };
}

/** Those that no title says already. */
function writeSubtitles(
  title: Text,
  subtitles: readonly Text[],
  voices: Voices,
): readonly pdf.Text[] {
  const said = new Set(voices.map((voice) => voice && plainText(write(title, voice))));
  const isSaid = (text: Text) =>
    voices.every((voice) => voice === undefined || said.has(plainText(write(text, voice))));
  return subtitles.filter((text) => !isSaid(text)).map((text) => writeText(text, voices));
}

import { canonicalJson } from '../../../domain/canonical.ts';
import type { ProjectRecords } from '../../../domain/owned-records.ts';
import type { Experience } from '../../../domain/sharing/experience.ts';
import type { MultilingualText } from '../../../domain/text.ts';
import { startOf } from '../../../pdf/printed-text.ts';

/** What of an experience a sheet has room for. */
export type SheetRoom = {
  /** Of each text. */
  readonly letters: number;
  /** Of each list; there are three times as many steps and sources. */
  readonly items: number;
  readonly figures: number;
};

/** From the fullest, which no practice but a very long one exceeds. */
export const sheetRooms: readonly SheetRoom[] = [
  { letters: 2_000, items: 10, figures: 30 },
  { letters: 600, items: 5, figures: 30 },
  { letters: 300, items: 3, figures: 20 },
  { letters: 150, items: 2, figures: 12 },
  { letters: 70, items: 1, figures: 8 },
  { letters: 40, items: 1, figures: 4 },
];

export type ShortenedExperience = {
  readonly room: SheetRoom;
  readonly experience: Experience;
  /** Items of lists that are left out. */
  readonly left: number;
  readonly hasCutTexts: boolean;
};

/** The start of each text and of each list. */
export function shortenExperience(whole: Experience, room: SheetRoom): ShortenedExperience {
  const most = {
    partners: room.items,
    approach: 3 * room.items,
    figures: room.figures,
    successFactors: room.items,
    constraints: room.items,
    evidence: 3 * room.items,
    links: room.items,
  } as const;
  const names = Object.keys(most) as (keyof typeof most)[];
  const lists = names.map((name) => [name, whole[name]?.slice(0, most[name])] as const);
  const left = names.map((name) => Math.max(0, (whole[name]?.length ?? 0) - most[name]));
  const given = lists.filter(([, list]) => list !== undefined);
  const listed = { ...whole, ...Object.fromEntries(given) };
  const experience = cutTexts(listed, room.letters);
  return {
    room,
    experience,
    left: left.reduce((sum, each) => sum + each, 0),
    hasCutTexts: canonicalJson(experience) !== canonicalJson(listed),
  };
}

/** The start of the titles of indicators, which are set in narrow columns. */
export function cutTitles(records: ProjectRecords, { letters }: SheetRoom): ProjectRecords {
  const indicators = records.indicators.map((each) => ({
    ...each,
    title: cutText(each.title, Math.min(maxTitle, letters)),
  }));
  return { ...records, indicators };
}

const maxTitle = 120;

const cutText = (text: MultilingualText, letters: number): MultilingualText =>
  Object.fromEntries(
    Object.entries(text).map(([language, each]) => [language, startOf(each, letters)]),
  );

function cutTexts(experience: Experience, letters: number): Experience {
  const cut = (text: MultilingualText) => cutText(text, letters);
  const cutIfAny = (text: MultilingualText | undefined) => text && cut(text);
  const { approach, successFactors, constraints, partners, links, validation } = experience;
  const cutGiven = {
    costs: cutIfAny(experience.costs),
    sustainability: cutIfAny(experience.sustainability),
    replicability: cutIfAny(experience.replicability),
    successFactors: successFactors?.map(cut),
    constraints: constraints?.map(cut),
    partners: partners?.map(cut),
    links: links?.map((each) => ({ ...each, title: cut(each.title) })),
    validation: validation && { ...validation, statement: cut(validation.statement) },
  };
  return {
    ...experience,
    challenge: cut(experience.challenge),
    results: cut(experience.results),
    approach: approach.map(({ who, did }) => ({ who: cut(who), did: cut(did) })),
    ...Object.fromEntries(Object.entries(cutGiven).filter(([, each]) => each !== undefined)),
  };
}

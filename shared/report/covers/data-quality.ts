import type { Cover } from '../../pdf/document.ts';
import { named, plain, type Setting } from '../composition-context.ts';
import { kindInWords } from '../kind-name.ts';
import { agencyFact, countriesFact, datedFacts } from './common-facts.ts';
import { about } from './long-report.ts';

/** The cover of a report on data quality: of what, and for whom. */
export function qualityCover(setting: Setting, shortHash: string): Cover {
  const { words, snapshot } = setting;
  const { programme } = snapshot.records;
  const project = about(setting);
  return {
    kind: kindInWords(setting),
    title: named((project ?? programme).title, setting),
    subtitles: project ? [named(programme.title, setting)] : [],
    facts: [...agencyFact(setting), ...countriesFact(setting), ...datedFacts(setting, shortHash)],
    note: plain(words.quality.statement),
  };
}

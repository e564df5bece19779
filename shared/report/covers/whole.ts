import type { MultilingualText } from '../../domain/text.ts';
import type { Cover } from '../../pdf/document.ts';
import { line, plain, type Setting } from '../setting.ts';
import { agencyFact, countriesFact, coverageFact, datedFacts } from './facts.ts';

/** The cover with its data statement: how much of the data is approved, evidenced, illustrative. */
export function wholeCover(setting: Setting, shortHash: string): Cover {
  const { words, snapshot } = setting;
  const { programme, projects } = snapshot.records;
  const [only] = projects;
  const about = snapshot.scope.projectId === undefined ? undefined : only?.project;
  return {
    kind: words.kinds[snapshot.scope.kind],
    title: line(about?.title ?? programme.title, setting),
    subtitles: about
      ? [line(programme.title, setting)]
      : inOtherLanguages(programme.title, setting),
    facts: [
      ...agencyFact(setting),
      ...countriesFact(setting),
      coverageFact(setting),
      ...datedFacts(setting, shortHash),
    ],
    note: plain(
      snapshot.scope.includeDrafts
        ? `${words.cover.statement} ${words.cover.draftsIncluded}`
        : words.cover.statement,
    ),
  };
}

/** The title as the partners know it, each in its own language. */
function inOtherLanguages(title: MultilingualText, setting: Setting): Cover['subtitles'] {
  const chosen = line(title, setting)[0]?.language ?? setting.snapshot.scope.language;
  return Object.entries(title)
    .filter(([language]) => language !== chosen)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([language, text]) => [{ text, language }]);
}

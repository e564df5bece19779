import type { Cover } from '../../pdf/document.ts';
import { type CompositionContext, plain, recordName } from '../composition-context.ts';
import { nameKind } from '../kind-name.ts';
import { listAgency, listCountries, listDateLanguageAndSnapshot } from './common-facts.ts';
import { findSubjectProject } from './long-report.ts';

/** The cover of a report on data quality: of what, and for whom. */
export function makeDataQualityCover(setting: CompositionContext, shortHash: string): Cover {
  const { words, snapshot } = setting;
  const { programme } = snapshot.records;
  const project = findSubjectProject(setting);
  return {
    kind: nameKind(setting),
    title: recordName((project ?? programme).title, setting),
    subtitles: project ? [recordName(programme.title, setting)] : [],
    facts: [
      ...listAgency(setting),
      ...listCountries(setting),
      ...listDateLanguageAndSnapshot(setting, shortHash),
    ],
    note: plain(words.quality.statement),
  };
}

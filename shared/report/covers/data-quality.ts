import type { CompositionContext } from '../composition-context.ts';
import { plain } from '../inline.ts';
import { nameKind } from '../kind-name.ts';
import { recordName } from '../record-texts.ts';
import type { Cover } from '../tree.ts';
import { listAgency, listCountries, listDateLanguageAndSnapshot } from './common-facts.ts';
import { findSubjectProject } from './long-report.ts';
/** The cover of a data quality report. */
export function makeDataQualityCover(context: CompositionContext, shortHash: string): Cover {
  const { words, snapshot } = context;
  const { programme } = snapshot.records;
  const project = findSubjectProject(context);
  return {
    kind: nameKind(context),
    title: recordName((project ?? programme).title),
    subtitles: project ? [recordName(programme.title)] : [],
    facts: [
      ...listAgency(context),
      ...listCountries(context),
      ...listDateLanguageAndSnapshot(context, shortHash),
    ],
    note: plain(words.quality.statement),
  };
}

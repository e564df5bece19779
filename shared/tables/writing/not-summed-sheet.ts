import type { ProgrammeRecords } from '../../domain/owned-records.ts';
import { recordAt } from '../../domain/record-addresses.ts';
import type { ReportLanguage } from '../../domain/reports/report.ts';
import type { ProgrammeRollUps } from '../../domain/rollup/programme-roll-ups.ts';
import type { NotSummedReason } from '../../domain/rollup/reasons.ts';
import { inLanguage, type MultilingualText } from '../../domain/text.ts';
import { reasonApart } from '../../report/exclusion-reasons.ts';
import { wordsOf } from '../../report/words/languages.ts';
import { headingOf, tableWords } from '../words/languages.ts';
import { headCell, textCell, toSheet } from './sheet-cells.ts';

/** The indicators that are in no total, or not in that of their common indicator, each with the reason. */
export function notSummedSheet(
  records: ProgrammeRecords,
  { rollUps, undeclared }: ProgrammeRollUps,
  language: ReportLanguage,
) {
  const { rollUp: words } = wordsOf[language];
  const say = (text: MultilingualText | undefined) => (text ? inLanguage(text, language).text : '');
  const because = (reason: NotSummedReason) => String(words.reasons[reasonApart[reason]]);
  const toRow = (common: string, address: string, reason: NotSummedReason) => {
    const { project, indicator } = findIndicator(records, address);
    return [common, say(project), say(indicator), because(reason), address].map((text) =>
      textCell(text),
    );
  };
  const heads = [
    words.commonIndicator,
    headingOf('project', language),
    headingOf('indicatorTitle', language),
    words.reason,
    headingOf('address', language),
  ];
  return toSheet(
    [
      heads.map(headCell),
      ...rollUps.flatMap(({ title, notSummed }) =>
        notSummed.map(({ address, reason }) => toRow(say(title), address, reason)),
      ),
      ...undeclared.map(({ address, reason }) => toRow('', address, reason)),
    ],
    { name: tableWords[language].sheets.notSummed, widths: [40, 36, 48, 48, 24] },
  );
}

function findIndicator({ projects }: ProgrammeRecords, address: string) {
  const found = recordAt(address);
  const { projectId, indicatorId } = { ...found?.key } as {
    projectId?: string;
    indicatorId?: string;
  };
  const records = projects.find(({ project }) => project.projectId === projectId);
  const indicator = records?.indicators.find((each) => each.indicatorId === indicatorId);
  return { project: records?.project.title, indicator: indicator?.title };
}

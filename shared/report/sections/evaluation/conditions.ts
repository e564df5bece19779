import type { Condition } from '../../../domain/evaluation/condition.ts';
import { ReportLanguage } from '../../../domain/reports/report.ts';
import { isSameName } from '../../../domain/text/names.ts';
import type { Block } from '../../../pdf/document.ts';
import { formatOpenSpan } from '../../../words/dates.ts';
import {
  type CompositionContext,
  capitalise,
  emphasise,
  heading,
  plain,
  recordRun,
  recordText,
} from '../../composition-context.ts';
import { joinTexts } from '../../join-texts.ts';
import { projectTitle } from '../../names.ts';
import { wordsOf } from '../../words/languages.ts';
import { writeEvidence, writeLabelledText } from '../experience/labelled-text.ts';

/** What befell the programme from outside: what happened, its effect, what was done, what is planned. */
export function writeConditions(setting: CompositionContext): readonly Block[] {
  return setting.snapshot.records.conditions
    .toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1))
    .flatMap((each) => writeCondition(each, setting));
}

function sortKey({ startDate, conditionId }: Condition): string {
  return `${startDate} ${conditionId}`;
}

/** A condition that is called by its kind, in whichever language, is so in the language of the report, and need not say it again. */
function isTitledByKind({ kind, title }: Condition, setting: CompositionContext): boolean {
  const { text, language = setting.snapshot.scope.language } = recordRun(title, setting);
  const { data } = ReportLanguage.safeParse(language);
  return data !== undefined && isSameTitle(wordsOf[data].conditionKinds[kind], text);
}

const isSameTitle = (left: string, right: string) =>
  isSameName(left.toLowerCase(), right.toLowerCase());

function writeCondition(condition: Condition, setting: CompositionContext): readonly Block[] {
  const { words } = setting;
  const { conditions: labels, assessment } = words.evaluation;
  const { conditionId, projectId, kind, title, happened, effect, measures, plan } = condition;
  const whole = plain(assessment.wholeProgramme);
  const of = projectId === undefined ? whole : projectTitle(projectId, setting);
  const inWords = capitalise(words.conditionKinds[kind]);
  const isSaid = isTitledByKind(condition, setting);
  const circumstances = [
    ...(isSaid ? [] : [plain(inWords)]),
    plain(formatOpenSpan(condition, words) ?? ''),
    of,
  ];
  return [
    heading(2, `condition-${conditionId}`, isSaid ? plain(inWords) : recordText(title, setting)),
    {
      block: 'paragraph',
      text: joinTexts(circumstances, 'semicolon', words).map(emphasise),
    },
    ...writeLabelledText(labels.happened, happened, setting),
    ...writeLabelledText(labels.effect, effect, setting),
    ...(measures ? writeLabelledText(labels.measures, measures, setting) : []),
    ...(plan ? writeLabelledText(labels.plan, plan, setting) : []),
    ...writeEvidence(words.columns.source, condition.sources, setting),
  ];
}

import type { Condition } from '../../../domain/evaluation/condition.ts';
import { ReportLanguage } from '../../../domain/reports/report.ts';
import { isSameName } from '../../../domain/text/names.ts';
import type { Block } from '../../../pdf/document.ts';
import { spanInWords } from '../../../words/dates.ts';
import {
  capitalised,
  emphasised,
  heading,
  line,
  plain,
  run,
  type Setting,
} from '../../composition-context.ts';
import { joinedTexts } from '../../join-texts.ts';
import { projectTitle } from '../../names.ts';
import { wordsOf } from '../../words/languages.ts';
import { evidence, part } from '../experience/labelled-text.ts';

/** What befell the programme from outside: what happened, its effect, what was done, what is planned. */
export function conditions(setting: Setting): readonly Block[] {
  return setting.snapshot.records.conditions
    .toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))
    .flatMap((each) => ofCondition(each, setting));
}

function orderOf({ startDate, conditionId }: Condition): string {
  return `${startDate} ${conditionId}`;
}

/** A condition that is called by its kind, in whichever language, is so in the language of the report, and need not say it again. */
function isCalledByKind({ kind, title }: Condition, setting: Setting): boolean {
  const { text, language = setting.snapshot.scope.language } = run(title, setting);
  const { data } = ReportLanguage.safeParse(language);
  return data !== undefined && isAlike(wordsOf[data].conditionKinds[kind], text);
}

const isAlike = (left: string, right: string) =>
  isSameName(left.toLowerCase(), right.toLowerCase());

function ofCondition(condition: Condition, setting: Setting): readonly Block[] {
  const { words } = setting;
  const { conditions: labels, assessment } = words.evaluation;
  const { conditionId, projectId, kind, title, happened, effect, measures, plan } = condition;
  const whole = plain(assessment.wholeProgramme);
  const of = projectId === undefined ? whole : projectTitle(projectId, setting);
  const inWords = capitalised(words.conditionKinds[kind]);
  const isSaid = isCalledByKind(condition, setting);
  const circumstances = [
    ...(isSaid ? [] : [plain(inWords)]),
    plain(spanInWords(condition, words) ?? ''),
    of,
  ];
  return [
    heading(2, `condition-${conditionId}`, isSaid ? plain(inWords) : line(title, setting)),
    {
      block: 'paragraph',
      text: joinedTexts(circumstances, 'semicolon', words).map(emphasised),
    },
    ...part(labels.happened, happened, setting),
    ...part(labels.effect, effect, setting),
    ...(measures ? part(labels.measures, measures, setting) : []),
    ...(plan ? part(labels.plan, plan, setting) : []),
    ...evidence(words.columns.source, condition.sources, setting),
  ];
}

import type { Condition } from '../../../domain/evaluation/condition.ts';
import type { Block } from '../../../pdf/document.ts';
import { spanInWords } from '../../dates.ts';
import { joinedTexts } from '../../joints.ts';
import { projectTitle } from '../../names.ts';
import {
  capitalised,
  emphasised,
  heading,
  line,
  plain,
  type Setting,
  shown,
} from '../../setting.ts';
import { evidence, part } from '../experience/parts.ts';

/** What befell the programme from outside: what happened, its effect, what was done, what is planned. */
export function conditions(setting: Setting): readonly Block[] {
  return setting.snapshot.records.conditions
    .toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))
    .flatMap((each) => ofCondition(each, setting));
}

function orderOf({ startDate, conditionId }: Condition): string {
  return `${startDate} ${conditionId}`;
}

/** A condition that is called by its kind need not say it again. */
const isAlike = (left: string, right: string) => left.toLowerCase() === right.toLowerCase();

function ofCondition(condition: Condition, setting: Setting): readonly Block[] {
  const { words } = setting;
  const { conditions: labels, assessment } = words.evaluation;
  const { conditionId, projectId, kind, title, happened, effect, measures, plan } = condition;
  const whole = plain(assessment.wholeProgramme);
  const of = projectId === undefined ? whole : projectTitle(projectId, setting);
  const inWords = capitalised(labels.kinds[kind]);
  const isSaid = isAlike(inWords, shown(title, setting));
  const circumstances = [
    ...(isSaid ? [] : [plain(inWords)]),
    plain(spanInWords(condition, words) ?? ''),
    of,
  ];
  return [
    heading(2, `condition-${conditionId}`, line(title, setting)),
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

import type { Condition } from '../../../domain/evaluation/condition.ts';
import { ReportLanguage } from '../../../domain/reports/report.ts';
import { isSameName } from '../../../domain/text/names.ts';
import { capitalise } from '../../blocks.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { formatOpenSpan } from '../../formats.ts';
import { joinTexts, plain, say } from '../../inline.ts';
import { projectTitle } from '../../names.ts';
import { recordText } from '../../record-texts.ts';
import { writeQuoted } from '../../render/quoted.ts';
import type { Block } from '../../tree.ts';
import type { Voice } from '../../voice.ts';
import { wordsOf } from '../../words/languages.ts';
import { writeEvidence, writeTexts } from '../experience/labelled-text.ts';
/** External conditions: what happened, its effect, measures taken and planned. */
export function writeConditions(context: CompositionContext): readonly Block[] {
  return context.snapshot.records.conditions
    .toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1))
    .flatMap((each) => writeCondition(each, context));
}

function sortKey({ startDate, conditionId }: Condition): string {
  return `${startDate} ${conditionId}`;
}

/** Whether the title is just the kind, in any language: then the translated kind serves as the title and is not repeated below. */
function isTitledByKind({ kind, title }: Condition, voice: Voice): boolean {
  const { text, language = voice.language } = writeQuoted({ quoted: title }, voice);
  const { data } = ReportLanguage.safeParse(language);
  return data !== undefined && isSameTitle(wordsOf[data].conditionKinds[kind], text);
}

const isSameTitle = (left: string, right: string) =>
  isSameName(left.toLowerCase(), right.toLowerCase());

function writeCondition(condition: Condition, context: CompositionContext): readonly Block[] {
  const { words } = context;
  const { conditions: labels, assessment } = words.evaluation;
  const { conditionId, projectId, kind, title, happened, effect, measures, plan } = condition;
  const whole = plain(assessment.wholeProgramme);
  const of = projectId === undefined ? whole : projectTitle(projectId, context);
  const inWords = capitalise(words.conditionKinds[kind]);
  const isSaid = (voice: Voice) => isTitledByKind(condition, voice);
  const circumstances = say((voice) =>
    joinTexts(
      [...(isSaid(voice) ? [] : [inWords]), formatOpenSpan(condition) ?? '', of],
      'semicolon',
    ),
  );
  const named = say((voice) => (isSaid(voice) ? [inWords] : recordText(title)));
  return [
    {
      block: 'heading',
      level: 2,
      id: `condition-${conditionId}`,
      text: [named],
      subtitle: [circumstances],
    },
    ...writeTexts(
      [
        [labels.happened, happened],
        [labels.effect, effect],
        [labels.measures, measures],
        [labels.plan, plan],
      ],
      context,
    ),
    ...writeEvidence(words.columns.source, condition.sources, context),
  ];
}

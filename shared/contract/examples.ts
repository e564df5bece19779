import { evaluationExamples } from './examples/evaluations.ts';
import { evidenceExamples } from './examples/evidence.ts';
import { exchangeExamples } from './examples/exchange.ts';
import { experienceExamples } from './examples/experiences.ts';
import { frameworkExamples } from './examples/framework.ts';
import { meetingExamples } from './examples/meetings.ts';
import { outcomeExamples } from './examples/outcomes.ts';
import { programmeExamples } from './examples/programmes.ts';
import { progressExamples } from './examples/progress.ts';
import { referenceExamples } from './examples/reference.ts';
import { reportExamples } from './examples/reports.ts';
import { sheetExamples } from './examples/sheet.ts';

/** An example of each named body, by the id of its schema; shown in the OpenAPI document. */
export const examples: Readonly<Record<string, object>> = {
  ...evaluationExamples,
  ...evidenceExamples,
  ...exchangeExamples,
  ...experienceExamples,
  ...frameworkExamples,
  ...meetingExamples,
  ...outcomeExamples,
  ...programmeExamples,
  ...progressExamples,
  ...referenceExamples,
  ...reportExamples,
  ...sheetExamples,
};

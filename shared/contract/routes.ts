import type * as z from 'zod';
import { patchRoutesOf } from './patch.ts';
import { actionItemRoutes } from './routes/action-items.ts';
import { assessmentRoutes } from './routes/assessments.ts';
import { assetRoutes } from './routes/assets.ts';
import { closingRoutes } from './routes/closings.ts';
import { conclusionRoutes } from './routes/conclusion.ts';
import { conditionRoutes } from './routes/conditions.ts';
import { disseminationRoutes } from './routes/dissemination.ts';
import { evidenceRoutes } from './routes/evidence.ts';
import { exchangeRoutes } from './routes/exchange.ts';
import { experienceRoutes } from './routes/experiences.ts';
import { exportRoutes } from './routes/exports.ts';
import { featureRoutes } from './routes/features.ts';
import { historyRoutes } from './routes/history.ts';
import { lessonRoutes } from './routes/lessons.ts';
import { meRoutes } from './routes/me.ts';
import { meetingRecordRoutes } from './routes/meeting-records.ts';
import { meetingRoutes } from './routes/meetings.ts';
import { memberRoutes } from './routes/members.ts';
import { outcomeRoutes } from './routes/outcomes.ts';
import { programmeRoutes } from './routes/programmes.ts';
import { progressRoutes } from './routes/progress.ts';
import { queueRoutes } from './routes/queue.ts';
import { recommendationRoutes } from './routes/recommendations.ts';
import { referenceRoutes } from './routes/reference.ts';
import { reportRoutes } from './routes/reports.ts';
import { searchRoutes } from './routes/search.ts';
import { sheetRoutes } from './routes/sheet.ts';
import { summaryRoutes } from './routes/summaries.ts';
import { textRoutes } from './routes/texts.ts';
import { verifyRoutes } from './routes/verify.ts';
import { withdrawalRoutes } from './routes/withdrawals.ts';

const declaredRoutes = {
  ...meRoutes,
  ...programmeRoutes,
  ...memberRoutes,
  ...outcomeRoutes,
  ...queueRoutes,
  ...sheetRoutes,
  ...progressRoutes,
  ...closingRoutes,
  ...evidenceRoutes,
  ...exchangeRoutes,
  ...exportRoutes,
  ...experienceRoutes,
  ...lessonRoutes,
  ...summaryRoutes,
  ...searchRoutes,
  ...textRoutes,
  ...assessmentRoutes,
  ...featureRoutes,
  ...recommendationRoutes,
  ...conditionRoutes,
  ...assetRoutes,
  ...meetingRoutes,
  ...meetingRecordRoutes,
  ...actionItemRoutes,
  ...disseminationRoutes,
  ...conclusionRoutes,
  ...reportRoutes,
  ...withdrawalRoutes,
  ...historyRoutes,
  ...verifyRoutes,
  ...referenceRoutes,
};

/** Every route of the API, by name. */
export const routes = { ...declaredRoutes, ...patchRoutesOf(declaredRoutes) };
export type Routes = typeof routes;
export type RouteName = keyof Routes;

/** The types of a request and its answers, derived from the schemas of the route. */
export type Params<Name extends RouteName> = z.output<Routes[Name]['params']>;
export type Query<Name extends RouteName> = z.output<Routes[Name]['query']>;
export type Body<Name extends RouteName> = Routes[Name] extends {
  readonly body: infer Schema extends z.ZodType;
}
  ? z.output<Schema>
  : undefined;
export type BodyInput<Name extends RouteName> = Routes[Name] extends {
  readonly body: infer Schema extends z.ZodType;
}
  ? z.input<Schema>
  : undefined;

/** The file of a route that takes one instead of JSON. */
export type SentBytes<Name extends RouteName> = Routes[Name] extends { readonly file: object }
  ? Uint8Array
  : undefined;

type SuccessBody<Entry> = Entry extends { readonly body: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : never;
/** The JSON bodies a route can answer with. */
export type AnswerBody<Name extends RouteName> = {
  [Status in keyof Routes[Name]['success']]: SuccessBody<Routes[Name]['success'][Status]>;
}[keyof Routes[Name]['success']];

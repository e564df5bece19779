import type { Entities, Kind } from '../../shared/domain/kinds.ts';
import type { Versioned } from '../../shared/domain/record.ts';
import { anExport, anImport } from './exchange.ts';
import * as meetings from './meetings.ts';
import * as build from './records.ts';

/** A record of each kind. */
export const everyKind: { readonly [K in Kind]: Versioned<Entities[K]> } = {
  programme: build.aProgramme(),
  member: build.aMember(),
  organisation: build.anOrganisation(),
  commonIndicator: build.aCommonIndicator(),
  closing: build.aClosing(),
  import: anImport(),
  export: anExport(),
  project: build.aProject(),
  result: build.aResult(),
  indicator: build.anIndicator(),
  value: build.aValue(),
  evidence: build.anEvidence(),
  experience: build.anExperience(),
  lesson: build.aLesson(),
  assessment: build.anAssessment(),
  feature: build.aFeature(),
  summary: build.aSummary(),
  recommendation: build.aRecommendation(),
  condition: build.aCondition(),
  asset: build.anAsset(),
  report: build.aReport(),
  meeting: meetings.aMeeting(),
  statement: meetings.aStatement(),
  implementerReport: meetings.anImplementerReport(),
  requirement: meetings.aRequirement(),
  actionItem: meetings.anActionItem(),
  dissemination: meetings.aDissemination(),
};

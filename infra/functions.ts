import { Duration } from 'aws-cdk-lib';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { Service } from '../shared/contract/route.ts';
import type { DeploymentContext } from './context.ts';
import { type Data, exchangeTimeout, jobTimeout } from './data.ts';
import { createFunction } from './function.ts';
import type { FunctionNeeds } from './function-needs.ts';

export type FunctionName = Service | 'render-report' | 'run-import' | 'run-export' | 'sweep';
export type Functions = Readonly<Record<FunctionName, NodejsFunction>>;

/** A little under API Gateway's 30 s, so that the function says what happened before the gateway gives up. */
const requestTimeout = Duration.seconds(29);
/** Lambda gives one whole processor at this size, and rendering keeps one busy. */
const oneProcessor = 1_769;
/** Small services wait for the store; this much keeps their start short. */
const small = 512;

/** Progress and quality of 32,000 values take 390 MB and some seconds of a processor. (`npm run bench:scale`) */
const wholeProgrammes = 1_024;

/** What reports print beside their own words. */
const printed = ['emblems', 'evidence/files'] as const;

/** The needs and permissions of each function; there are no others. */
export const needs: Readonly<Record<FunctionName, FunctionNeeds>> = {
  programmes: {
    records: 'write',
    files: ['emblems'],
    erases: 'downloads',
    memory: small,
    timeout: requestTimeout,
  },
  outcomes: { records: 'write', memory: wholeProgrammes, timeout: requestTimeout },
  experiences: { records: 'write', memory: small, timeout: requestTimeout },
  evidence: {
    records: 'write',
    files: ['evidence'],
    erases: 'files',
    memory: small,
    timeout: requestTimeout,
  },
  exchange: {
    records: 'write',
    files: ['imports'],
    reads: ['exports'],
    importQueue: ['sends'],
    exportQueue: 'sends',
    memory: small,
    timeout: requestTimeout,
  },
  evaluations: { records: 'write', memory: small, timeout: requestTimeout },
  meetings: { records: 'write', memory: small, timeout: requestTimeout },
  reports: {
    records: 'write',
    files: ['reports', 'snapshots'],
    reads: printed,
    queue: 'sends',
    assets: 'fonts',
    memory: oneProcessor,
    timeout: requestTimeout,
  },
  history: { records: 'read', files: ['checkpoints'], memory: small, timeout: requestTimeout },
  verify: { records: 'fingerprints', memory: small, timeout: requestTimeout },
  reference: { assets: 'docs', memory: small, timeout: requestTimeout },
  'render-report': {
    records: 'write',
    files: ['reports', 'snapshots'],
    reads: printed,
    queue: 'gives_back',
    assets: 'fonts',
    memory: oneProcessor,
    timeout: jobTimeout,
  },
  'run-import': {
    records: 'write',
    files: ['imports'],
    importQueue: ['sends', 'gives_back'],
    // What is read of an activity is needed briefly; the defaults would let it grow to three times as much before it is let go. Live are 70 MB of a file of 35 MB.
    nodeOptions: '--max-semi-space-size=8 --max-old-space-size=768',
    memory: oneProcessor,
    timeout: exchangeTimeout,
  },
  'run-export': {
    records: 'exports',
    files: ['exports'],
    reads: ['imports/sources'],
    exportQueue: 'gives_back',
    memory: oneProcessor,
    timeout: exchangeTimeout,
  },
  sweep: {
    records: 'write',
    files: ['checkpoints'],
    queue: 'sends',
    importQueue: ['sends'],
    exportQueue: 'sends',
    memory: small,
    timeout: Duration.minutes(1),
  },
};

/** One function for each service and job. */
export function createFunctions(
  scope: Construct,
  { context, data }: { readonly context: DeploymentContext; readonly data: Data },
): Functions {
  const create = (name: FunctionName) =>
    createFunction(scope, { name, context, data, needs: needs[name] });
  return {
    programmes: create('programmes'),
    outcomes: create('outcomes'),
    experiences: create('experiences'),
    evidence: create('evidence'),
    exchange: create('exchange'),
    evaluations: create('evaluations'),
    meetings: create('meetings'),
    reports: create('reports'),
    history: create('history'),
    verify: create('verify'),
    reference: create('reference'),
    'render-report': create('render-report'),
    'run-import': create('run-import'),
    'run-export': create('run-export'),
    sweep: create('sweep'),
  };
}

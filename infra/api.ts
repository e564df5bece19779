import { Aws, Duration, Fn, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { apiCors } from '../shared/contract/cors.ts';
import { methodsOf, type Route, type Service } from '../shared/contract/route.ts';
import { routes } from '../shared/contract/routes.ts';
import { type DeploymentContext, isKept } from './context.ts';
import type { Functions } from './functions.ts';
import { accept } from './guardrails.ts';
import type { Identity } from './identity.ts';

type ApiOptions = {
  readonly context: DeploymentContext;
  readonly identity: Identity;
  readonly functions: Functions;
};

const services = [
  'programmes',
  'outcomes',
  'experiences',
  'evidence',
  'exchange',
  'evaluations',
  'meetings',
  'reports',
  'history',
  'verify',
  'reference',
] as const satisfies readonly Service[];

const whyPublic =
  'The route table makes it public: it has no data of anyone but day and hash of a report that is named by its hash.';

/** The HTTP API: a loop over the table of routes. What matches none of them is answered by `reference`. */
export function createApi(
  scope: Construct,
  { context, identity, functions }: ApiOptions,
): apigateway.HttpApi {
  const api = new apigateway.HttpApi(scope, 'Api', {
    apiName: `experience-reports-${context.stage}`,
    createDefaultStage: false,
    ...(context.corsOrigins.length > 0 && { corsPreflight: corsFor(context.corsOrigins) }),
  });
  const integrations = new Map(
    services.map((service) => [
      service,
      new HttpLambdaIntegration(`To-${service}`, functions[service], {
        scopePermissionToRoute: false,
      }),
    ]),
  );
  const integrationOf = (service: Service) => integrations.get(service) as HttpLambdaIntegration;
  const throttled: ThrottledRoute[] = [];
  for (const [name, route] of Object.entries<Route>(routes)) {
    for (const method of methodsOf(route)) {
      const added = new apigateway.HttpRoute(scope, `Route-${name}-${method}`, {
        httpApi: api,
        routeKey: apigateway.HttpRouteKey.with(route.path, apigateway.HttpMethod[method]),
        integration: integrationOf(route.service),
        ...(route.access !== 'public' && { authorizer: identity.authorizer }),
      });
      if (route.access === 'public') accept(added, 'AwsSolutions-APIG4', whyPublic);
      if (route.throttle)
        throttled.push({ added, key: `${method} ${route.path}`, ...route.throttle });
    }
  }
  const unmatched = new apigateway.HttpRoute(scope, 'Route-default', {
    httpApi: api,
    routeKey: apigateway.HttpRouteKey.DEFAULT,
    integration: integrationOf('reference'),
  });
  accept(unmatched, 'AwsSolutions-APIG4', 'It only says that there is nothing here, to anyone.');
  throttle(addStage(scope, api, context), throttled);
  return api;
}

type ThrottledRoute = NonNullable<Route['throttle']> & {
  readonly added: apigateway.HttpRoute;
  readonly key: string;
};

/** A stage can only throttle routes that are there. */
function throttle(stage: apigateway.HttpStage, routesOfStage: readonly ThrottledRoute[]): void {
  const settings = routesOfStage.map(({ key, perSecond, burst }) => [
    key,
    { ThrottlingRateLimit: perSecond, ThrottlingBurstLimit: burst },
  ]);
  (stage.node.defaultChild as apigateway.CfnStage).routeSettings = Object.fromEntries(settings);
  for (const { added } of routesOfStage) stage.node.addDependency(added);
}

/** The access log has route, status and duration, but no query, token or name. */
function addStage(
  scope: Construct,
  api: apigateway.HttpApi,
  context: DeploymentContext,
): apigateway.HttpStage {
  const logGroup = new LogGroup(scope, 'AccessLog', {
    logGroupName: accessLogName(context),
    retention: context.logDays as RetentionDays,
    removalPolicy: isKept(context) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  return new apigateway.HttpStage(scope, 'Stage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: context.requestsPerSecond, burstLimit: context.burst },
    accessLogSettings: {
      destination: new apigateway.LogGroupLogDestination(logGroup),
      format: AccessLogFormat.custom(
        JSON.stringify({
          requestId: '$context.requestId',
          time: '$context.requestTime',
          route: '$context.routeKey',
          status: '$context.status',
          milliseconds: '$context.responseLatency',
          bytes: '$context.responseLength',
          error: '$context.error.message',
          authorizer: '$context.authorizer.error',
        }),
      ),
    },
  });
}

/**
 * Outside `/aws/vendedlogs/` each stage adds a line to the account's one resource policy, whose size is limited. The
 * stack id keeps the name different from that of a log that an earlier stack left behind.
 */
function accessLogName({ stage }: DeploymentContext): string {
  const stackId = Fn.select(2, Fn.split('/', Aws.STACK_ID));
  return `/aws/vendedlogs/experience-reports-${stage}/access-${stackId}`;
}

function corsFor(allowOrigins: string[]): apigateway.CorsPreflightOptions {
  return {
    allowOrigins,
    allowMethods: apiCors.methods.map((method) => apigateway.CorsHttpMethod[method]),
    allowHeaders: [...apiCors.requestHeaders],
    exposeHeaders: apiCors.responseHeaders,
    maxAge: Duration.seconds(apiCors.maxAgeSeconds),
  };
}

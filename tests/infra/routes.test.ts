import { expect, test } from 'vitest';
import { methodsOf, type Route } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { propertiesOf, templateOf } from './stack.ts';

const template = templateOf();
const synthesised = new Map(
  propertiesOf(template, 'AWS::ApiGatewayV2::Route').map((route) => [route.RouteKey, route]),
);

test('every route of the contract is in the template, and requires a token unless public', () => {
  for (const route of Object.values<Route>(routes)) {
    for (const method of methodsOf(route)) {
      const found = synthesised.get(`${method} ${route.path}`);
      expect(found, `${method} ${route.path}`).toBeDefined();
      expect(found?.AuthorizationType).toBe(route.access === 'public' ? 'NONE' : 'JWT');
    }
  }
});

test('the template has only these routes and the one for unknown paths', () => {
  const known = Object.values<Route>(routes).flatMap((route) =>
    methodsOf(route).map((method) => `${method} ${route.path}`),
  );
  expect([...synthesised.keys()].toSorted()).toEqual([...known, '$default'].toSorted());
});

test('the number of routes is within the quota of an HTTP API', () => {
  expect(synthesised.size).toBeLessThanOrEqual(300);
});

test('requests are throttled, and logged without query, token or body', () => {
  const [stage] = propertiesOf(template, 'AWS::ApiGatewayV2::Stage');
  expect(stage?.DefaultRouteSettings).toMatchObject({
    ThrottlingRateLimit: 50,
    ThrottlingBurstLimit: 100,
  });
  expect(stage?.RouteSettings).toEqual({
    'GET /verify/{fingerprint}': { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 10 },
    'HEAD /verify/{fingerprint}': { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 10 },
  });
  const format = JSON.stringify(stage?.AccessLogSettings);
  expect(format).toContain('$context.routeKey');
  expect(format).not.toMatch(/querystring|authorization|claims|identity\.user|\$context\.path/i);
});

import { expect, test } from 'vitest';
import { apiCors } from '../../shared/contract/cors.ts';
import { methodsOf, type Route } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { propertiesOf, templateOf } from './stack.ts';

type Cors = Readonly<
  Record<'AllowOrigins' | 'AllowMethods' | 'AllowHeaders' | 'ExposeHeaders', string[]>
>;

test('web pages of named origins may send every method of a route, and read the headers of answers', () => {
  const template = templateOf({ corsOrigins: 'https://app.example.org' });
  const [api] = propertiesOf(template, 'AWS::ApiGatewayV2::Api');
  const cors = api?.CorsConfiguration as Cors;
  expect(cors.AllowOrigins).toEqual(['https://app.example.org']);
  const methods = new Set(Object.values<Route>(routes).flatMap(methodsOf));
  expect(new Set(cors.AllowMethods)).toEqual(methods);
  expect(cors.AllowHeaders).toEqual([...apiCors.requestHeaders]);
  expect(cors.ExposeHeaders).toEqual(
    expect.arrayContaining(['etag', 'location', 'link', 'retry-after', 'idempotency-replayed']),
  );
}, 120_000);

import { type HeadersOfAnswer, type ResponseHeader, responseHeaders } from '../response-headers.ts';

type Presence = NonNullable<HeadersOfAnswer[ResponseHeader]>;

const componentName = (name: string, presence: Presence) =>
  presence === 'always' ? name : `${name}.optional`;

/** Each header as two components: always present, and optional. */
export const headerComponents: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(responseHeaders).flatMap(([name, described]) => [
    [componentName(name, 'always'), { ...described, required: true }],
    [componentName(name, 'sometimes'), described],
  ]),
);

/** The headers of one response, as references to the components. */
export function referTo(headers: HeadersOfAnswer): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, presence]) => [
      name,
      { $ref: `#/components/headers/${componentName(name, presence)}` },
    ]),
  );
}

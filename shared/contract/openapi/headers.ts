import { type HeadersOfAnswer, type ResponseHeader, responseHeaders } from '../response-headers.ts';

type Presence = NonNullable<HeadersOfAnswer[ResponseHeader]>;

const componentName = (name: string, presence: Presence) =>
  presence === 'always' ? name : `${name}.optional`;

/** The headers of the document by name: each as one that is always there, and as one that may be. */
export const headerComponents: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(responseHeaders).flatMap(([name, described]) => [
    [componentName(name, 'always'), { ...described, required: true }],
    [componentName(name, 'sometimes'), described],
  ]),
);

/** The headers of one answer, each by reference to its description. */
export function referTo(headers: HeadersOfAnswer): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, presence]) => [
      name,
      { $ref: `#/components/headers/${componentName(name, presence)}` },
    ]),
  );
}

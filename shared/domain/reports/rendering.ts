import type { Instant } from '../dates.ts';
import type { Report, ReportContent } from './report.ts';

/** A change of what is known of the rendering of a report; undefined where it is too late for it. */
export type Step = (report: Report) => Report | undefined;

/** Its job is in the queue. */
export function handedOver(queuedAt: Instant): Step {
  return (report) => (report.status === 'queued' ? { ...report, queuedAt } : undefined);
}

/** The job has begun one more try; a try that ends with its process leaves no other trace. */
export const begun: Step = (report) =>
  report.status === 'queued' ? { ...report, attempts: report.attempts + 1 } : undefined;

/** Its PDF is there. The same bytes again are the same content. */
export function ready(content: ReportContent): Step {
  return ({ earlierContents = [], ...report }) => {
    if (report.status !== 'queued') return undefined;
    const others = earlierContents.filter(({ sha256 }) => sha256 !== content.sha256);
    return {
      ...report,
      status: 'ready',
      content,
      ...(others.length > 0 && { earlierContents: others }),
    };
  };
}

export function failed(failure: string): Step {
  return (report) =>
    report.status === 'queued' ? { ...report, status: 'failed', failure } : undefined;
}

/** A failed report, asked for again. */
export function askedAgain({ failure: _, queuedAt: __, ...report }: Report): Report {
  return { ...report, status: 'queued', attempts: 0 };
}

/** Its PDF is not where it was put: it waits to be made again, and copies of the lost one stay genuine. */
export const lost: Step = ({ content, queuedAt: _, ...report }) => {
  if (report.status !== 'ready' || !content) return undefined;
  const earlierContents = [...(report.earlierContents ?? []), content];
  return { ...report, status: 'queued', attempts: 0, earlierContents };
};

/** Every PDF that the system made of a report, the latest first. */
export function contentsOf({ content, earlierContents = [] }: Report): readonly ReportContent[] {
  return [...(content ? [content] : []), ...earlierContents.toReversed()];
}

/** The SHA-256 of each of them: whoever holds such a file holds a genuine one. */
export function genuineHashes(report: Report): readonly string[] {
  return contentsOf(report).map(({ sha256 }) => sha256);
}

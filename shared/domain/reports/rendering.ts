import type { Instant } from '../dates.ts';
import type { Report, ReportContent } from './report.ts';

/** Changes the state of a report that is rendered; undefined where its state no longer allows that. */
export type RenderingStep = (report: Report) => Report | undefined;

/** Its job is in the queue. */
export function queueJob(queuedAt: Instant): RenderingStep {
  return (report) => (report.status === 'queued' ? { ...report, queuedAt } : undefined);
}

/** Its records are read, where the request left that to the job. What was read first counts. */
export function keepSnapshot(snapshotSha256: string): RenderingStep {
  return (report) =>
    report.status === 'queued' && report.snapshotSha256 === undefined
      ? { ...report, snapshotSha256 }
      : undefined;
}

/** Counted before the job renders: a try whose process dies leaves no other trace. */
export const beginTry: RenderingStep = (report) =>
  report.status === 'queued' ? { ...report, attempts: report.attempts + 1 } : undefined;

/** Its PDF is stored. The same bytes again are the same content. */
export function complete(content: ReportContent): RenderingStep {
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

export function fail(failure: string): RenderingStep {
  return (report) =>
    report.status === 'queued' ? { ...report, status: 'failed', failure } : undefined;
}

/** A failed report is requested again. */
export function retry({ failure: _, queuedAt: __, ...report }: Report): Report {
  return { ...report, status: 'queued', attempts: 0 };
}

/** Its PDF is missing: the report waits to be rendered again, and copies of the lost PDF stay genuine. */
export const losePdf: RenderingStep = ({ content, queuedAt: _, ...report }) => {
  if (report.status !== 'ready' || !content) return undefined;
  const earlierContents = [...(report.earlierContents ?? []), content];
  return { ...report, status: 'queued', attempts: 0, earlierContents };
};

/** Every PDF that was made of a report, the latest first. */
export function contentsOf({ content, earlierContents = [] }: Report): readonly ReportContent[] {
  return [...(content ? [content] : []), ...earlierContents.toReversed()];
}

/** The SHA-256 of each PDF that was made of a report; a file with one of them is genuine. */
export function genuineHashes(report: Report): readonly string[] {
  return contentsOf(report).map(({ sha256 }) => sha256);
}

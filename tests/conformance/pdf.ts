import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSample } from '../../infra/local/sample/load.ts';
import { connect } from '../../shared/contract/client.ts';
import { ReportKind, ReportLanguage } from '../../shared/domain/report.ts';
import { render } from '../../shared/pdf/render.ts';
import { aDocument, aTable, heading, paragraph } from '../builders/document.ts';
import { drawings } from '../builders/drawings.ts';
import { declaration, declarations } from '../local/declaration.ts';
import { startSystem } from '../local/system.ts';
import { findValidator } from './verapdf.ts';

const profiles = ['3a', 'ua1'] as const;

/** Checks the reports of the sample in every kind and language, and real text in five scripts, against PDF/A-3a and PDF/UA-1. */
const validate = findValidator();
if (validate) {
  const files = { ...(await sampleReports()), ...(await scripts()) };
  const failures = profiles.flatMap((profile) => failuresOf(files, profile, validate));
  for (const failure of failures) process.stdout.write(`${failure}\n`);
  const checks = Object.keys(files).length * profiles.length;
  process.stdout.write(`${checks - failures.length} passed, ${failures.length} failed\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} else {
  process.stdout.write(
    'Java, or Maven to fetch veraPDF with, is not here, so no PDF was validated\n',
  );
}

function failuresOf(
  files: Readonly<Record<string, Uint8Array>>,
  profile: (typeof profiles)[number],
  check: NonNullable<typeof validate>,
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'experience-reports-conformance-'));
  const paths = Object.values(files).map((bytes, at) => {
    const path = join(folder, `${at}.pdf`);
    writeFileSync(path, bytes);
    return path;
  });
  const names = Object.keys(files);
  return check(paths, profile).flatMap((rules, at) =>
    rules.length === 0 ? [] : [`${names[at]}, ${profile}: ${rules.join(' ')}`],
  );
}

async function sampleReports(): Promise<Record<string, Uint8Array>> {
  const system = await startSystem();
  try {
    const { programmeId, projectIds } = await loadSample(system);
    const coordinator = connect({ baseUrl: system.url, token: system.tokens.coordinator });
    const download = async (body: object) => {
      const asked = await coordinator.call('requestReport', {
        params: { programmeId },
        body: body as never,
      });
      const params = { reportId: asked.body.reportId };
      const response = await coordinator.bytes('getReportContent', {
        params,
        accept: 'application/pdf',
      });
      return new Uint8Array(await response.arrayBuffer());
    };
    const reports: Record<string, Uint8Array> = {};
    for (const language of ReportLanguage.options) {
      for (const kind of ReportKind.options) {
        const about = kind === 'experience_sharing' ? {} : { projectId: projectIds.cambodia };
        reports[`${kind}, ${language}`] = await download({ kind, language, ...about });
      }
    }
    const withDrafts = { kind: 'experience_sharing', includeDrafts: true };
    return { ...reports, 'experience_sharing with drafts': await download(withDrafts) };
  } finally {
    await system.stop();
  }
}

async function scripts(): Promise<Record<string, Uint8Array>> {
  const rendered: Record<string, Uint8Array> = {};
  for (const language of Object.keys(declarations) as (keyof typeof declarations)[]) {
    const text = declaration(language).slice(0, 20);
    const table = aTable(text.slice(0, 4).map((each) => [each, '1,282']));
    const figures = Object.values(drawings).map((drawing) => ({
      block: 'figure' as const,
      caption: [{ text: language }],
      alternative: text[0] ?? '',
      drawing,
    }));
    const blocks = [
      { block: 'contents' } as const,
      heading(1, language),
      ...text.map(paragraph),
      table,
      ...figures,
    ];
    rendered[language] = render(aDocument(blocks)).bytes;
  }
  return rendered;
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSample } from '../../infra/local/sample/load.ts';
import { connect } from '../../shared/contract/client.ts';
import { render } from '../../shared/pdf/render.ts';
import { aDocument, aTable, heading, paragraph } from '../builders/document.ts';
import { declaration, declarations } from '../local/declaration.ts';
import { startSystem } from '../local/system.ts';
import { findValidator } from './verapdf.ts';

/** Checks the reports of the sample, and real text in five scripts, against PDF/A-3a and PDF/UA-1. */
const validate = findValidator();
if (validate) {
  const files = { ...(await sampleReports()), ...(await scripts()) };
  const failures = Object.entries(files).flatMap(([name, bytes]) =>
    failuresOf(name, bytes, validate),
  );
  for (const failure of failures) process.stdout.write(`${failure}\n`);
  const checks = Object.keys(files).length * profiles().length;
  process.stdout.write(`${checks - failures.length} passed, ${failures.length} failed\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} else {
  process.stdout.write(
    'Java, or Maven to fetch veraPDF with, is not here, so no PDF was validated\n',
  );
}

function profiles() {
  return ['3a', 'ua1'] as const;
}

function failuresOf(
  name: string,
  bytes: Uint8Array,
  check: NonNullable<typeof validate>,
): readonly string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'experience-reports-conformance-')), 'report.pdf');
  writeFileSync(file, bytes);
  return profiles().flatMap((profile) => {
    const rules = check(file, profile);
    return rules.length === 0 ? [] : [`${name}, ${profile}: ${rules.join(' ')}`];
  });
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
    const project = { kind: 'implementing_organisation', projectId: projectIds.cambodia };
    return {
      'experience-sharing report': await download({ kind: 'experience_sharing' }),
      'experience-sharing report with drafts': await download({
        kind: 'experience_sharing',
        includeDrafts: true,
      }),
      'implementing-organisation report': await download(project),
    };
  } finally {
    await system.stop();
  }
}

async function scripts(): Promise<Record<string, Uint8Array>> {
  const rendered: Record<string, Uint8Array> = {};
  for (const language of Object.keys(declarations) as (keyof typeof declarations)[]) {
    const text = declaration(language).slice(0, 20);
    const table = aTable(text.slice(0, 4).map((each) => [each, '1,282']));
    const blocks = [
      { block: 'contents' } as const,
      heading(1, language),
      ...text.map(paragraph),
      table,
    ];
    rendered[language] = render(aDocument(blocks)).bytes;
  }
  return rendered;
}

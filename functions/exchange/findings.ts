import * as z from 'zod';
import type { Import } from '../../shared/domain/exchange/import.ts';
import { ImportFinding } from '../../shared/domain/exchange/import-finding.ts';
import type { Page, PageRequest } from '../../shared/domain/ports.ts';
import { importFiles } from './import-files.ts';

/** Findings in one file of the bucket: some hundred kilobytes, read for a page. */
const findingsInPart = 1_000;

type Named = Pick<Import, 'programmeId' | 'importId'>;

const partPath = ({ programmeId, importId }: Named, part: number) =>
  `imports/previews/${programmeId}/${importId}/findings/${part}`;

/** Keeps the findings of an import, part by part, so that memory does not grow with the file. */
export class FindingsWriter {
  readonly #import: Named;
  #part = 0;
  #waiting: ImportFinding[] = [];

  constructor(of: Named) {
    this.#import = of;
  }

  async write(findings: readonly ImportFinding[]): Promise<void> {
    this.#waiting.push(...findings);
    while (this.#waiting.length >= findingsInPart)
      await this.#put(this.#waiting.splice(0, findingsInPart));
  }

  async end(): Promise<void> {
    await this.#put(this.#waiting);
  }

  async #put(findings: readonly ImportFinding[]): Promise<void> {
    const content = new TextEncoder().encode(JSON.stringify(findings));
    const path = partPath(this.#import, this.#part);
    await importFiles().put(path, content, { type: 'application/json', name: 'findings.json' });
    this.#part += 1;
  }
}

const Findings = z.array(ImportFinding);

/** A page of the findings of an import, in the order of the file. */
export async function readFindings(
  of: Named,
  { limit, after = '0' }: PageRequest,
): Promise<Page<ImportFinding>> {
  const start = Number(after);
  const [part, from] = [Math.floor(start / findingsInPart), start % findingsInPart];
  const content = await importFiles().get(partPath(of, part));
  const findings = content ? Findings.parse(JSON.parse(new TextDecoder().decode(content))) : [];
  const items = findings.slice(from, from + limit);
  const isLast = findings.length < findingsInPart && from + limit >= findings.length;
  return isLast ? { items } : { items, next: String(start + items.length) };
}

import type { OrganisationInput } from '../../domain/programme/organisation.ts';
import { typeCodes } from '../codes.ts';
import { toSource } from './insert.ts';
import { nodeOf } from './node.ts';
import { textOfSource } from './source-tree.ts';
import { narrativesOf } from './texts.ts';

/** The file of organisations that goes with activities: who reports, and nothing that records do not have. Undefined where its identifier or type is missing. */
export function organisationFile(
  { externalId, type, name }: OrganisationInput,
  { language, generatedAt }: { readonly language: string; readonly generatedAt: string },
): string | undefined {
  if (externalId === undefined || type === undefined) return undefined;
  const children = narrativesOf(name, language);
  const organisation = nodeOf(
    'iati-organisation',
    { 'xml:lang': language },
    {
      children: [
        nodeOf('organisation-identifier', {}, { text: externalId }),
        nodeOf('name', {}, { children }),
        nodeOf('reporting-org', { ref: externalId, type: typeCodes[type] }, { children }),
      ],
    },
  );
  const attributes = { version: '2.03', 'generated-datetime': generatedAt };
  const file = nodeOf('iati-organisations', attributes, { children: [organisation] });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${textOfSource(toSource(file, '', '\n'))}\n`;
}

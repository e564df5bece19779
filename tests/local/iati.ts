import type { ImportInput } from '../../shared/domain/exchange/import.ts';
import { sha256Of } from '../../shared/sha256.ts';

export const iatiFile = new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03">
  <iati-activity xml:lang="en">
    <iati-identifier>XM-EXAMPLE-1</iati-identifier>
    <title><narrative>Water for two villages</narrative></title>
  </iati-activity>
</iati-activities>
`);

/** The announcement of a file to import; fields override its properties. */
export function importOf(content: Uint8Array, fields: Partial<ImportInput> = {}): ImportInput {
  return {
    fileName: 'activities.xml',
    mediaType: 'application/xml',
    bytes: content.length,
    sha256: sha256Of(content),
    ...fields,
  };
}

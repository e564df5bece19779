import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import type { Version } from '../versions/version.ts';
import { explain } from './explain.ts';
import schemas from './schemas.json' with { type: 'json' };
import { xmlNamespace } from './xml-namespace.ts';

/** What the schema does not take in an activity. */
export type SchemaFault = {
  /** Within the text of the activity, from 1. */
  readonly line: number;
  /** The name of the element, without its place. */
  readonly element: string;
  readonly says: string;
};

/** The schemas of 1.04 and 1.05 take the same; older versions say less. */
const files = {
  '1.0x': schemas['1.05'],
  '2.01': schemas['2.01'],
  '2.02': schemas['2.02'],
  '2.03': schemas['2.03'],
} as const;

/** Enough to see what is wrong with an activity. */
const maxFaults = 50;

const validators = new Map<Version, XsdValidator>();

/** Checks the text of an activity by the schema of a version, which is read the first time that it is needed. */
export function checkSchema(source: string, version: Version): readonly SchemaFault[] {
  const validator = validators.get(version) ?? openValidator(version);
  validators.set(version, validator);
  const number = version === '1.0x' ? '1.05' : version;
  const text = `<iati-activities version="${number}">${withoutEntities(source)}</iati-activities>`;
  try {
    // Of a string the library makes bytes letter by letter.
    const bytes = new TextEncoder().encode(text);
    const document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NO_XXE });
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details
      .slice(0, maxFaults)
      .map(({ line, message }) => ({ line, ...explain(message) }));
  }
}

/** The parser knows none but those of XML; reading kept others as they are written. */
function withoutEntities(source: string): string {
  return source.replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/g, '&amp;');
}

function openValidator(version: Version): XsdValidator {
  const encoder = new TextEncoder();
  const own = { ...files[version], 'xml.xsd': xmlNamespace };
  const buffers = Object.entries(own).map(([name, text]) => [
    `${version}/${name}`,
    encoder.encode(text),
  ]);
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(buffers)));
  const schema = XmlDocument.fromString(files[version]['iati-activities-schema.xsd'], {
    url: `${version}/iati-activities-schema.xsd`,
  });
  try {
    return XsdValidator.fromDoc(schema);
  } finally {
    schema.dispose();
  }
}

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { examples } from '../../../shared/contract/examples.ts';
import { document, operations } from './operations.ts';

const { components } = document;
/** Formats are not checked here; the domain schemas check them. */
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const home = 'https://example.org/contract';
ajv.addSchema({ $id: home, components });

/** Most routes share their schemas; each is compiled once. */
const compiled = new Map<string, ValidateFunction>();

/** The errors of a value against a schema that may refer to the document's components. */
function faultsOf(schema: object, value: unknown): unknown {
  const text = JSON.stringify(schema).replaceAll('"#/', `"${home}#/`);
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, validate);
  return validate(value) ? [] : validate.errors;
}

describe('the schemas of the OpenAPI document', () => {
  test('refer only to schemas of the document', () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target);
    const known = Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((target) => !known.includes(target ?? ''))).toEqual([]);
  });

  test.each(Object.entries(components.schemas))('%s is JSON Schema 2020-12', (name, schema) => {
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
    expect(ajv.getSchema(`${home}#/components/schemas/${name}`)).toBeTypeOf('function');
  });

  test.each(Object.entries(examples))('%s fits its example', (name, example) => {
    expect(faultsOf({ $ref: `#/components/schemas/${name}` }, example)).toEqual([]);
  });

  test.each([
    ['MultilingualLine', {}],
    ['MultilingualProse', {}],
    ['Disaggregated', { dimensions: {}, actual: { kind: 'reported', value: '1' } }],
    ['Family', { dimensions: ['sex', 'sex'], partition: true }],
  ])('%s refuses %j, like the zod schema', (name, input) => {
    expect(faultsOf({ $ref: `#/components/schemas/${name}` }, input)).not.toEqual([]);
  });

  test.each(['Problem', 'Value', 'ReportInput'])('%s does not accept everything', (name) => {
    expect(faultsOf({ $ref: `#/components/schemas/${name}` }, { anything: true })).not.toEqual([]);
  });
});

describe.each(operations)('%s', (_, { parameters, requestBody, responses }) => {
  test('has parameters that are JSON Schema 2020-12', () => {
    for (const { schema } of parameters) expect(() => faultsOf(schema, '')).not.toThrow();
  });

  test('has examples that fit their schemas', () => {
    const contents = [requestBody, ...Object.values(responses)].flatMap((each) =>
      Object.values(each?.content ?? {}),
    );
    for (const { schema = {}, example, examples: shown = {} } of contents) {
      const values = Object.values(shown).map(({ value }) => value);
      for (const value of example === undefined ? values : [example, ...values])
        expect(faultsOf(schema, value)).toEqual([]);
    }
  });
});

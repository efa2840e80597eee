import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { LedgerReport } from '../../src/report/ledger/ledger.js';
import type { Report } from '../../src/report/report.js';

type Schema = Record<string, unknown>;

/** The schema as it is published. */
export const reportSchema = JSON.parse(readFileSync('src/report/report.schema.json', 'utf8')) as Schema;

const ledgerSchema = JSON.parse(readFileSync('src/report/ledger.schema.json', 'utf8')) as Schema;

const reports = [reportSchema, close(reportSchema) as Schema].map(compile);
const ledgers = [ledgerSchema, close(ledgerSchema) as Schema].map(compile);

/**
 * Expects JSON text to be a report that the published schema describes in full: users may meet names that it does not
 * have yet, our own reports may not.
 */
export function expectValidReport(json: string): Report {
  return expectValid(json, reports) as Report;
}

/** The same of JSON text and the schema of ledgers. */
export function expectValidLedgers(json: string): LedgerReport {
  return expectValid(json, ledgers) as LedgerReport;
}

function expectValid(json: string, schemas: readonly ValidateFunction[]): unknown {
  const value: unknown = JSON.parse(json);
  for (const validate of schemas) {
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  }
  return value;
}

function compile(schema: Schema): ValidateFunction {
  return new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(schema);
}

/** The same schema with every object closed to further names. */
function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, close(value)]));
  return 'required' in inner && inner['type'] === 'object' && !('line' in (inner['properties'] as Schema))
    ? { ...inner, unevaluatedProperties: false }
    : inner;
}

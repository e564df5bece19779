import * as z from 'zod';
import { TimeZone } from './domain/dates.ts';

const form = 'an address like https://reports.example.org, no path';
/** Printed and read from paper, so that it has no path and no capitals. */
export const PublicAddress = z
  .string()
  .refine((text) => /^https:\/\//.test(text) && URL.parse(text)?.origin === text, form);

/**
 * The environment of the functions: infra sets exactly these variables, functions read exactly these. Endpoints are
 * set only where the stores are not AWS's own.
 */
export const Settings = z.object({
  STAGE: z.string().min(1),
  TABLE_NAME: z.string().min(1),
  REPORT_BUCKET: z.string().min(1).optional(),
  RENDER_QUEUE_URL: z.url().optional(),
  IMPORT_QUEUE_URL: z.url().optional(),
  EXPORT_QUEUE_URL: z.url().optional(),
  /** The group of the token whose members are administrators. */
  ADMINISTRATOR_GROUP: z.string().min(1).default('administrators'),
  /** The claim of the token that lists its groups; no other is looked at. */
  GROUPS_CLAIM: z.string().min(1).default('cognito:groups'),
  /** How long a membership may be remembered; a revocation is effective within this time. */
  MEMBERSHIP_SECONDS: z.coerce.number().int().min(0).max(60).default(30),
  /** In which it is today in a programme that names no other. */
  TIME_ZONE: TimeZone.default('Asia/Shanghai'),
  /** Where anybody can verify a printed report: `https://reports.example.org`. */
  PUBLIC_ADDRESS: PublicAddress.optional(),
  LOG_LEVEL: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR']).default('INFO'),
  DYNAMODB_ENDPOINT: z.url().optional(),
  S3_ENDPOINT: z.url().optional(),
  SQS_ENDPOINT: z.url().optional(),
});
export type Settings = z.infer<typeof Settings>;

/** What the functions that read and write report files need beside. */
export const FileSettings = Settings.required({ REPORT_BUCKET: true });
/** What the functions that queue reports need beside. */
export const QueueSettings = Settings.required({ RENDER_QUEUE_URL: true });

/** What the functions that queue imports need beside. */
export const ImportQueueSettings = Settings.required({ IMPORT_QUEUE_URL: true });

/** What the functions that queue exports need beside. */
export const ExportQueueSettings = Settings.required({ EXPORT_QUEUE_URL: true });

/** @throws ZodError that names each variable that is missing or wrong; a deployment fault, not a caller's. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  return Settings.parse(environment);
}

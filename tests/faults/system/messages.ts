import * as z from 'zod';

const Endpoints = z.object({ dynamoEndpoint: z.string(), fileEndpoint: z.string() });
export type Endpoints = Readonly<z.infer<typeof Endpoints>>;

/** The store endpoints for the functions. */
export const ToSystem = Endpoints;

export const FromSystem = z.discriminatedUnion('says', [
  Endpoints.extend({ says: z.literal('stores') }),
  z.object({ says: z.literal('ready') }),
]);
export type FromSystem = z.infer<typeof FromSystem>;

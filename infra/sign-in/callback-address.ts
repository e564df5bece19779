/**
 * Where `npm run sign-in` awaits the code. A user pool takes no port that its client does not list, so these are all;
 * another is tried where one is in use.
 */
export const callbackPorts = [8571, 8572, 8573] as const;

/** The literal address, not `localhost`: nobody's name server decides where the code goes (RFC 8252, 8.3). */
export const callbackAddress = (port: number) => `http://127.0.0.1:${port}/callback`;

/**
 * Where `npm run sign-in` waits for the code. A user pool redirects only to ports that its client lists, so there are three: the next is
 * tried where one is in use.
 */
export const callbackPorts = [8571, 8572, 8573] as const;

/** The literal address, not `localhost`, so that no name server decides where the code goes (RFC 8252, 8.3). */
export const callbackAddress = (port: number) => `http://127.0.0.1:${port}/callback`;

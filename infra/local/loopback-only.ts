import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

const loopback = /^(::1|127\.|::ffff:127\.)/;

/**
 * Closes every connection that does not come from this machine. The embedded stores check no signature, and the one for
 * files and queues listens on all addresses and cannot be told otherwise.
 */
export function serveLoopbackOnly(): void {
  subscribe('net.server.socket', (message) => {
    const { socket } = message as { socket: Socket };
    if (socket.remoteAddress && !loopback.test(socket.remoteAddress)) socket.destroy();
  });
}

declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** Keeps its tables in LevelDB under `path`, or in memory without one. */
  export default function dynalite(options?: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }): Server;
}

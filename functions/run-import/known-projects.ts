import type { Project } from '../../shared/domain/programme/project.ts';

type Named = Pick<Project, 'externalId' | 'origin'>;

/** The projects of a programme, by their ids and by what they are called in files. */
export class KnownProjects {
  readonly #byId = new Map<string, Named>();
  readonly #idsByName = new Map<string, Set<string>>();

  note(projectId: string, { externalId, origin }: Named): void {
    this.#byId.set(projectId, { externalId, origin });
    for (const name of [externalId, origin?.source]) {
      if (name === undefined) continue;
      const ids = this.#idsByName.get(name) ?? new Set();
      this.#idsByName.set(name, ids.add(projectId));
    }
  }

  get(projectId: string): Named | undefined {
    return this.#byId.get(projectId);
  }

  /** The only project of a name; undefined where there is none, or several. */
  findOnly(name: string): string | undefined {
    const [id, ...others] = this.#idsByName.get(name) ?? [];
    return others.length === 0 ? id : undefined;
  }
}

/** Who takes part in the sample programme. The addresses stand for offices; nobody has them. */
export const people = {
  administrator: { email: 'administrator@example.org', groups: ['administrators'] },
  coordinator: { email: 'coordinator@example.org' },
  /** Publishes what the other one wrote. */
  secondCoordinator: { email: 'second-coordinator@example.org' },
  implementer: { email: 'implementer@example.org' },
  guangxi: { email: 'guangxi@example.org' },
  sichuan: { email: 'sichuan@example.org' },
  reader: { email: 'reader@example.org' },
} as const;

/** Why a file cannot be read: it is not a sound PDF, needs a password, or exceeds the limits. */
export type Unreadable = 'damaged' | 'encrypted' | 'too_large';

export class UnreadablePdf extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable) {
    super(`The PDF cannot be read: ${reason}`);
    this.name = 'UnreadablePdf';
    this.reason = reason;
  }
}

/** Why a file cannot be read: it is no sound PDF, needs a password, or asks for more than reading it may take. */
export type Unreadable = 'damaged' | 'encrypted' | 'too_large';

export class UnreadablePdf extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable) {
    super(`The PDF cannot be read: ${reason}`);
    this.name = 'UnreadablePdf';
    this.reason = reason;
  }
}

/** The reason why a document cannot be rendered. Trying again fails until the part that `where` names is changed. */
export class DocumentFault extends Error {
  /** A field of the document, or a part of a block: `title`, `blocks/12/caption`. */
  readonly where: string;

  constructor(where: string, fault: string) {
    super(`The document cannot be made: ${where} ${fault}`);
    this.name = 'DocumentFault';
    this.where = where;
  }
}

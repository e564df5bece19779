/** Why a document cannot be made: trying again gives the same, until what `where` names is changed. */
export class DocumentFault extends Error {
  /** The field of the document, or the block and the part of it: `title`, `blocks/12/caption`. */
  readonly where: string;

  constructor(where: string, fault: string) {
    super(`The document cannot be made: ${where} ${fault}`);
    this.name = 'DocumentFault';
    this.where = where;
  }
}

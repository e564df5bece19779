import { SaxesParser } from 'saxes';

/**
 * The parser, with one handler for all that is neither tag nor text. With one field each it would have so many that V8 looks all of them
 * up by name, and takes up to five times as long.
 */
export class Parser extends SaxesParser {
  onOther: () => void = () => {};
}

for (const event of ['comment', 'processinginstruction', 'doctype', 'xmldecl'] as const)
  Parser.prototype.on(event, function (this: Parser) {
    this.onOther();
  });

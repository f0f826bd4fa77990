import type { Token, TokenKind } from './tokens.js';

/** Walks through the tokens of one text. What is not understood throws, and the caller drops the whole text. */
export class TokenReader {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** The token `ahead` places further on; `undefined` past the end. */
  peek(ahead = 0): Token | undefined {
    return this.tokens[this.position + ahead];
  }

  /** True when the next token, or the one `ahead`, is of this kind. */
  isKind(kind: TokenKind, ahead = 0): boolean {
    return this.peek(ahead)?.kind === kind;
  }

  /** True when the next token, or the one `ahead`, is this sign or word. */
  isText(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.text === text && token.kind !== 'comment';
  }

  /** Takes this sign or word if it comes next, and says whether it did. */
  accept(text: string): boolean {
    const found = this.isText(text);
    if (found) this.position++;
    return found;
  }

  /** Takes the next token. @throws SyntaxError when it is of another kind. */
  take(kind: TokenKind): Token {
    const token = this.peek();
    if (token?.kind !== kind) throw new SyntaxError(`${kind} expected`);
    this.position++;
    return token;
  }

  /** Takes this sign. @throws SyntaxError when something else comes. */
  expect(text: string): void {
    if (!this.accept(text)) throw new SyntaxError(`${text} expected`);
  }
}

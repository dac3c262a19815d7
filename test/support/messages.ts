import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';

/** One text of the interface: its key with the area in front (`shell.nav.guide`), and its line. */
export interface Message {
  file: string;
  line: number;
  key: string;
  text: string;
}

/** The messages of one file, read from its syntax, so that each has a line. */
export function messagesIn(file: string, source: string): Message[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const messages: Message[] = [];
  const walk = (node: ts.Expression, key: string): void => {
    const value = bare(node);
    const line = tree.getLineAndCharacterOfPosition(value.getStart(tree)).line + 1;
    if (ts.isObjectLiteralExpression(value)) {
      for (const property of value.properties) {
        if (!ts.isPropertyAssignment(property)) {
          throw new Error(`${file}:${line}: found ${property.getText(tree)}; write “key: value”`);
        }
        const name = property.name;
        const part =
          ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText(tree);
        walk(property.initializer, `${key}.${part}`);
      }
      return;
    }
    const text = stringOf(value);
    if (text === undefined) {
      throw new Error(`${file}:${line}: found ${value.getText(tree)}; write a string in quotes`);
    }
    messages.push({ file, line, key, text });
  };
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer) walk(initializer, name.getText(tree));
    }
  }
  return messages;
}

/** Without `as const`, `satisfies …` and brackets. */
function bare(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isParenthesizedExpression(node)
    ? bare(node.expression)
    : node;
}

/** The value of a string, or of strings joined by plus. */
function stringOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node)) return undefined;
  const [left, right] = [stringOf(bare(node.left)), stringOf(bare(node.right))];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** Every message in `src/i18n/<locale>/`, by language. */
export function readMessages(): Partial<Record<Locale, Message[]>> {
  const messages: Partial<Record<Locale, Message[]>> = {};
  for (const path of globSync('src/i18n/*/*.ts').sort()) {
    const file = path.replaceAll('\\', '/');
    const locale = file.split('/')[2];
    if (!isLocale(locale) || file.endsWith('/index.ts')) continue;
    (messages[locale] ??= []).push(...messagesIn(file, readFileSync(path, 'utf8')));
  }
  return messages;
}

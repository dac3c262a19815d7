import ts from 'typescript';

/** One small mistake in a file: what stands there, and what is written instead. */
export interface Mutant {
  start: number;
  end: number;
  line: number;
  from: string;
  to: string;
}

const { SyntaxKind: Kind } = ts;

const operators = new Map<ts.SyntaxKind, string>([
  [Kind.PlusToken, '-'],
  [Kind.MinusToken, '+'],
  [Kind.AsteriskToken, '/'],
  [Kind.SlashToken, '*'],
  [Kind.PercentToken, '*'],
  [Kind.LessThanToken, '<='],
  [Kind.LessThanEqualsToken, '<'],
  [Kind.GreaterThanToken, '>='],
  [Kind.GreaterThanEqualsToken, '>'],
  [Kind.EqualsEqualsEqualsToken, '!=='],
  [Kind.ExclamationEqualsEqualsToken, '==='],
  [Kind.AmpersandAmpersandToken, '||'],
  [Kind.BarBarToken, '&&'],
  [Kind.QuestionQuestionToken, '&&'],
  [Kind.PlusEqualsToken, '-='],
  [Kind.MinusEqualsToken, '+='],
]);

const methods: Record<string, string> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  find: 'findLast',
  findLast: 'find',
};

/** Calls that are left out: what they are called on stands for their result. */
const dropped = new Set(['filter', 'toSorted', 'sort', 'slice', 'toReversed']);

/** Every small mistake in a source that changes what it does, not what it is typed as. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, to: string) => {
    const start = node.getStart(tree);
    const from = source.slice(start, node.end);
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    if (from !== to) mutants.push({ start, end: node.end, line, from, to });
  };
  const condition = (node: ts.Expression) => {
    add(node, 'true');
    add(node, 'false');
  };

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const to = operators.get(node.operatorToken.kind);
      if (to !== undefined) add(node.operatorToken, to);
    } else if (ts.isPrefixUnaryExpression(node)) {
      if (node.operator === Kind.ExclamationToken || node.operator === Kind.MinusToken)
        add(node, node.operand.getText(tree));
    } else if (ts.isPostfixUnaryExpression(node)) {
      const operator = node.operator === Kind.PlusPlusToken ? '--' : '++';
      add(node, node.operand.getText(tree) + operator);
    } else if (node.kind === Kind.TrueKeyword) add(node, 'false');
    else if (node.kind === Kind.FalseKeyword) add(node, 'true');
    else if (ts.isNumericLiteral(node)) {
      add(node, String(Number(node.text) + 1));
    } else if (ts.isStringLiteral(node)) add(node, "''");
    else if (ts.isConditionalExpression(node)) condition(node.condition);
    else if (ts.isIfStatement(node)) condition(node.expression);
    else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) add(node, '[]');
    else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      if (dropped.has(name.text)) add(node, expression.getText(tree));
      if (methods[name.text] !== undefined) add(name, methods[name.text]!);
    }
    if ((ts.isFunctionDeclaration(node) || ts.isArrowFunction(node)) && node.body) {
      const { body } = node;
      if (!ts.isBlock(body)) add(body, 'undefined');
      else if (body.statements.length > 0) add(body, '{}');
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants;
}

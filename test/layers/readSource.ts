import ts from "typescript";

export interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** Every name that is read and not merely a member's name: `Office` in `Office.context`, not in `x.Office`. */
  readonly names: ReadonlySet<string>;
  /** Members as written, e.g. `Date.now`, `element.innerHTML`; `new Date()` where it takes the clock's time. */
  readonly members: ReadonlySet<string>;
}

const isTypeOnly = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(statement)) {
    return statement.isTypeOnly;
  }
  const clause = statement.importClause;
  const named = clause?.namedBindings;
  const everyNameIsType =
    named !== undefined && ts.isNamedImports(named) && !clause?.name && named.elements.every((one) => one.isTypeOnly);
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || everyNameIsType;
};

function importOf(node: ts.Node): Import | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    const target = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : "";
    return { target, typeOnly: isTypeOnly(node) };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const target = node.arguments[0];
    return { target: target && ts.isStringLiteral(target) ? target.text : "(computed)", typeOnly: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { target: node.argument.literal.text, typeOnly: true };
  }
  return null;
}

const isDefaultExport = (node: ts.Node): boolean =>
  ts.isExportAssignment(node) ||
  (ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) ||
  (ts.isExportSpecifier(node) && node.name.text === "default");

const isMemberName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isJsxAttribute(parent)) && parent.name === node)
  );
};

function memberOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    return `${ts.isIdentifier(node.expression) ? node.expression.text : "(…)"}.${node.name.text}`;
  }
  if (ts.isJsxAttribute(node) && ts.isIdentifier(node.name)) {
    return `(…).${node.name.text}`;
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && (node.arguments ?? []).length === 0) {
    return `new ${node.expression.text}()`;
  }
  return null;
}

export function readSource(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const names = new Set<string>();
  const members = new Set<string>();
  let hasDefaultExport = false;
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) {
      imports.push(found);
    }
    if (ts.isIdentifier(node) && !isMemberName(node)) {
      names.add(node.text);
    }
    const member = memberOf(node);
    if (member) {
      members.add(member);
    }
    hasDefaultExport ||= isDefaultExport(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, lines: text.replace(/\n$/, "").split("\n").length, imports, hasDefaultExport, names, members };
}

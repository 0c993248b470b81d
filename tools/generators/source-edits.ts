import ts from 'typescript';
import { PlainFailure } from '../terminal/plain-failure.ts';

/** A TypeScript file to which a generator adds; what stands in it is left as it is. */
export class SourceEdits {
  private text: string;
  private readonly file: string;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  toString(): string {
    return this.text;
  }

  /** Among the imports, in the order of their paths. */
  addImport(names: string, from: string): this {
    const imports = this.parsed().statements.filter(ts.isImportDeclaration);
    const isRelative = (path: string) => path.startsWith('.');
    const pathOf = ({ moduleSpecifier }: ts.ImportDeclaration) => (moduleSpecifier as ts.StringLiteral).text;
    const before = imports.findLast(
      (one) =>
        isRelative(pathOf(one)) < isRelative(from) ||
        (isRelative(pathOf(one)) === isRelative(from) && pathOf(one) < from),
    );
    return this.insert(before?.end ?? 0, `\nimport ${names} from '${from}';`);
  }

  /** To the list that a property of that name holds, or that is handed to a function of that name as its last argument. */
  addToList(name: string, element: string): this {
    const list = this.find((node): node is ts.ArrayLiteralExpression => {
      if (!ts.isArrayLiteralExpression(node)) return false;
      const { parent } = node;
      if (ts.isPropertyAssignment(parent)) return parent.name.getText() === name;
      return ts.isCallExpression(parent) && parent.expression.getText() === name && parent.arguments.at(-1) === node;
    }, `a list of ${name}`);
    return this.append(list.elements, list, element);
  }

  addToInterface(name: string, member: string): this {
    const found = this.find(
      (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === name,
      `an interface ${name}`,
    );
    const last = found.members.at(-1);
    return this.insert(last?.end ?? found.end - 1, `\n  ${member}`);
  }

  /** To the object that a function of that name answers. */
  addToAnswer(name: string, property: string): this {
    const answer = this.find((node): node is ts.ReturnStatement => {
      if (!ts.isReturnStatement(node)) return false;
      const owner = ts.findAncestor(node, ts.isFunctionDeclaration);
      return owner?.name?.text === name;
    }, `an answer of ${name}`);
    return this.addToObject(answer.expression, `the answer of ${name}`, property);
  }

  /** To the list that a constant of that name holds. */
  addToListConstant(name: string, element: string): this {
    const list = this.find((node): node is ts.ArrayLiteralExpression => {
      const constant = ts.isArrayLiteralExpression(node) && ts.findAncestor(node, ts.isVariableDeclaration);
      return constant !== false && constant?.name.getText() === name;
    }, `a list ${name}`);
    return this.append(list.elements, list, element);
  }

  /** To the object that a constant of that name holds. */
  addToConstant(name: string, property: string): this {
    const constant = this.find(
      (node): node is ts.VariableDeclaration => ts.isVariableDeclaration(node) && node.name.getText() === name,
      `a constant ${name}`,
    );
    return this.addToObject(constant.initializer, name, property);
  }

  private addToObject(object: ts.Expression | undefined, what: string, property: string): this {
    if (!object || !ts.isObjectLiteralExpression(object)) throw this.missing(`an object in ${what}`);
    return this.append(object.properties, object, property);
  }

  private append(elements: ts.NodeArray<ts.Node>, whole: ts.Node, added: string): this {
    const comma = elements.length === 0 || elements.hasTrailingComma ? '' : ',';
    return this.insert(
      elements.hasTrailingComma ? elements.end : (elements.at(-1)?.end ?? whole.end - 1),
      `${comma}\n${added},`,
    );
  }

  private insert(at: number, added: string): this {
    this.text = this.text.slice(0, at) + added + this.text.slice(at);
    return this;
  }

  private find<Found extends ts.Node>(isIt: (node: ts.Node) => node is Found, what: string): Found {
    const search = (node: ts.Node): Found | undefined => (isIt(node) ? node : ts.forEachChild(node, search));
    const found = search(this.parsed());
    if (!found) throw this.missing(what);
    return found;
  }

  private missing(what: string): PlainFailure {
    return new PlainFailure(`${this.file} has not ${what}, to which something should be added. Nothing was written.`);
  }

  private parsed(): ts.SourceFile {
    return ts.createSourceFile(this.file, this.text, ts.ScriptTarget.Latest, true);
  }
}

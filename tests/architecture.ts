/** What the source files of the project import, declare and name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A file of src/, with `/` on every system. */
export interface SourceFile {
  /** As `read/index.ts`, from src/. */
  readonly path: string;
  readonly lines: number;
  /** Files of src/ it imports, types included, now or later. */
  readonly imports: readonly string[];
  /** Packages and modules of Node it imports, as written. */
  readonly packages: readonly string[];
  readonly classes: readonly string[];
  readonly hasDefaultExport: boolean;
  /** Names that stand for a value by themselves, not as a property of another: `Date`, `process`. */
  readonly names: ReadonlySet<string>;
}

export const sources: readonly SourceFile[] = readdirSync(join(ROOT, 'src'), {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/u.test(path))
  .sort()
  .map(sourceFile);

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(ROOT, 'src', path), 'utf8');
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const own = imported.filter((name) => name.startsWith('.'));
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    imports: own.map((name) => resolve(path, name)),
    packages: imported.filter((name) => !name.startsWith('.')),
    ...declared(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)),
  };
}

/** `./decode.js` in read/index.ts is read/decode.ts, or .tsx. */
function resolve(from: string, name: string): string {
  const path = posix.join(posix.dirname(from), name).replace(/\.js$/u, '');
  return readdirSync(join(ROOT, 'src', posix.dirname(path))).includes(`${posix.basename(path)}.tsx`)
    ? `${path}.tsx`
    : `${path}.ts`;
}

function declared(file: ts.SourceFile): Pick<SourceFile, 'classes' | 'hasDefaultExport' | 'names'> {
  const classes: string[] = [];
  const names = new Set<string>();
  let hasDefaultExport = false;
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node)) classes.push(node.name?.text ?? '(no name)');
    if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) {
      hasDefaultExport ||= !ts.isDefaultClause(node.parent);
    }
    if (ts.isIdentifier(node) && !isProperty(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { classes, hasDefaultExport, names };
}

function isProperty(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
}

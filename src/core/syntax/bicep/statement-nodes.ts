import type { TextRange } from '../../text/text-range';
import type {
  Decorator,
  Expression,
  Identifier,
  LoopHeader,
  ObjectExpression,
  StringExpression,
} from './expression-nodes';
import type { TypeExpression } from './type-nodes';

interface StatementBase {
  /** From the first decorator to the end of the statement. */
  readonly range: TextRange;
  readonly decorators: readonly Decorator[];
}

export interface TargetScopeStatement extends StatementBase {
  readonly kind: 'targetScope';
  readonly value: Expression;
}

export interface MetadataStatement extends StatementBase {
  readonly kind: 'metadata';
  readonly name: Identifier;
  readonly value: Expression;
}

/** A parameter's declaration, or in a parameter file its assignment, which has no type. */
export interface ParameterStatement extends StatementBase {
  readonly kind: 'param';
  readonly name: Identifier;
  readonly type: TypeExpression | undefined;
  /** The default, or in a parameter file the value. */
  readonly value: Expression | undefined;
}

export interface VariableStatement extends StatementBase {
  readonly kind: 'var';
  readonly name: Identifier;
  readonly type: TypeExpression | undefined;
  readonly value: Expression;
}

export interface OutputStatement extends StatementBase {
  readonly kind: 'output';
  readonly name: Identifier;
  readonly type: TypeExpression | undefined;
  readonly value: Expression;
}

export interface TypeStatement extends StatementBase {
  readonly kind: 'type';
  readonly name: Identifier;
  readonly type: TypeExpression;
}

export interface FunctionParameter {
  readonly kind: 'functionParameter';
  readonly range: TextRange;
  readonly name: Identifier;
  readonly type: TypeExpression;
}

export interface FunctionStatement extends StatementBase {
  readonly kind: 'func';
  readonly name: Identifier;
  readonly parameters: readonly FunctionParameter[];
  readonly returnType: TypeExpression;
  readonly body: Expression;
}

/** One name of `import { name as alias }`. */
export interface ImportedSymbol {
  readonly kind: 'importedSymbol';
  readonly range: TextRange;
  readonly name: Identifier | StringExpression;
  readonly alias: Identifier | undefined;
}

/** `import * as namespace from 'source'` or `import { symbols } from 'source'`. */
export interface ImportStatement extends StatementBase {
  readonly kind: 'import';
  readonly namespace: Identifier | undefined;
  readonly symbols: readonly ImportedSymbol[];
  readonly source: StringExpression | undefined;
}

/** `extension`, and its older spellings `provider 'x'` and `import 'x'`; in parameter files `extensionConfig`. */
export interface ExtensionStatement extends StatementBase {
  readonly kind: 'extension';
  readonly keyword: string;
  readonly specification: Identifier | StringExpression | undefined;
  readonly configuration: Expression | undefined;
  readonly alias: Identifier | undefined;
}

interface DeploymentStatement extends StatementBase {
  /** The symbolic name. */
  readonly name: Identifier;
  readonly condition: Expression | undefined;
  readonly loop: LoopHeader | undefined;
  /** Undefined where the text lacks it. */
  readonly body: ObjectExpression | undefined;
}

export interface ResourceStatement extends DeploymentStatement {
  readonly kind: 'resource';
  /** The string such as `Microsoft.Storage/storageAccounts@2023-05-01`. */
  readonly type: StringExpression | undefined;
  /** Where the word `existing` stands, undefined where it does not. */
  readonly existing: TextRange | undefined;
}

export interface ModuleStatement extends DeploymentStatement {
  readonly kind: 'module';
  /** A local path, or a reference that begins with `br:`, `br/…:`, `ts:` or `ts/…:`. */
  readonly path: StringExpression | undefined;
}

export interface TestStatement extends DeploymentStatement {
  readonly kind: 'test';
  readonly path: StringExpression | undefined;
}

export interface AssertStatement extends StatementBase {
  readonly kind: 'assert';
  readonly name: Identifier;
  readonly value: Expression;
}

/** `using 'path'`, `using none`, either optionally followed by `with …`. */
export interface UsingStatement extends StatementBase {
  readonly kind: 'using';
  readonly path: StringExpression | undefined;
  readonly isNone: boolean;
  readonly configuration: Expression | undefined;
}

export interface ExtendsStatement extends StatementBase {
  readonly kind: 'extends';
  readonly path: StringExpression | undefined;
}

/** Text that is no statement, or decorators without one. */
export interface ErrorStatement extends StatementBase {
  readonly kind: 'errorStatement';
}

export type Statement =
  | TargetScopeStatement
  | MetadataStatement
  | ParameterStatement
  | VariableStatement
  | OutputStatement
  | TypeStatement
  | FunctionStatement
  | ImportStatement
  | ExtensionStatement
  | ResourceStatement
  | ModuleStatement
  | TestStatement
  | AssertStatement
  | UsingStatement
  | ExtendsStatement
  | ErrorStatement;

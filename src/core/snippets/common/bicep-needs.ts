import { type Need, type NeedSource, type SnippetText, text } from '../snippet-text';
import { armType } from './arm-type';

interface ParameterOptions {
  readonly from?: NeedSource;
  readonly ofType?: string;
  /** A Bicep expression. */
  readonly initial?: string;
  /** Lines above it, such as `@minLength(1)`. */
  readonly decorators?: readonly string[];
}

/** A Bicep parameter that a snippet reads. What is secret gets `@secure()` by way of `decorators`, and no default. */
export function parameter(name: string, type: string, description: string, options: ParameterOptions = {}): Need {
  const { initial, decorators = [] } = options;
  const head = [...decorators, `@description('${description}')`].join('\n');
  const tail = initial === undefined ? '' : ` = ${initial}`;
  return {
    kind: 'need',
    declares: name,
    expression: name,
    declaration: { parts: [`${head}\nparam ${name} ${type}${tail}`] },
    from: options.from,
    ofType: options.ofType,
  };
}

/** The region of the resource group, or that of the resource at hand. */
export const location: Need = parameter('location', 'string', 'Region of the resources.', {
  initial: 'resourceGroup().location',
  from: 'location',
});

/** A Bicep variable. */
export function variable(name: string, value: SnippetText): Need {
  const declaration = text`var ${name} = ${value}`;
  return { kind: 'need', declares: name, expression: name, declaration, from: undefined, ofType: undefined };
}

/**
 * A resource of the resource group that exists already, read by its symbolic name; or the resource at hand.
 * @param symbolicName e.g. `account`; its name comes from the parameter `accountName`.
 */
export function existing(symbolicName: string, type: string, what: string): Need {
  const name = parameter(`${symbolicName}Name`, 'string', `Name of ${what}.`);
  return {
    kind: 'need',
    declares: symbolicName,
    expression: symbolicName,
    declaration: text`
      resource ${symbolicName} '${armType(type)}' existing = {
        name: ${name}
      }
    `,
    from: 'reference',
    ofType: type,
  };
}

/** The id of something that may lie in another resource group. */
export function idOf(name: string, what: string): Need {
  return parameter(name, 'string', `Resource id of ${what}.`);
}

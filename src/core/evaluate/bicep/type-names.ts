import type { TypeExpression } from '../../syntax/bicep/type-nodes';

/** A type, and the names that hold in the file in which it is written. */
export interface DeclaredType {
  readonly type: TypeExpression;
  readonly names: TypeNames;
}

/** The types that a file declares or imports. */
export interface TypeNames {
  readonly file: string;
  /** The type called `name` or `namespace.name`; undefined where there is none, or where its file cannot be read. */
  typeNamed(name: string): DeclaredType | undefined;
}

/** Types that are defined by one another go no deeper than this in real files. */
const longestChain = 12;

/** The type behind names, parentheses and members of other types; where a name leads nowhere, that name. */
export function resolveType(declared: DeclaredType): DeclaredType {
  let current = declared;
  for (let hops = 0; hops < longestChain; hops += 1) {
    const next = oneStep(current, hops);
    if (!next) return current;
    current = next;
  }
  return current;
}

function oneStep({ type, names }: DeclaredType, hops: number): DeclaredType | undefined {
  switch (type.kind) {
    case 'parenthesizedType':
      return { type: type.type, names };
    case 'typeName':
      return names.typeNamed(type.name);
    case 'typeMember': {
      const { target, name } = type;
      const imported = target.kind === 'typeName' ? names.typeNamed(`${target.name}.${name.name}`) : undefined;
      return imported ?? memberOf(behind(target, names, hops), name.name);
    }
    case 'itemType': {
      const list = behind(type.target, names, hops);
      return list?.type.kind === 'arrayType' ? { type: list.type.element, names: list.names } : undefined;
    }
    default:
      return undefined;
  }
}

/** The type that another one is taken out of, as long as the way to it is not too long. */
function behind(type: TypeExpression, names: TypeNames, hops: number): DeclaredType | undefined {
  let current: DeclaredType = { type, names };
  for (let depth = hops + 1; depth < longestChain; depth += 1) {
    const next = oneStep(current, depth);
    if (!next) return withoutNull(current);
    current = next;
  }
  return undefined;
}

function withoutNull({ type, names }: DeclaredType): DeclaredType {
  return type.kind === 'nullableType' || type.kind === 'nonNullableType' ? { type: type.type, names } : { type, names };
}

function memberOf(container: DeclaredType | undefined, name: string): DeclaredType | undefined {
  if (container?.type.kind !== 'objectType') return undefined;
  for (const member of container.type.members) {
    if (member.kind === 'typeProperty' && member.name === name) return { type: member.type, names: container.names };
  }
  return undefined;
}

import { ObjectTypePropertyFlags, readTypesJson, TypeBaseKind } from '@azure/bicep-types';

const address = 'https://github.com/Azure/bicep-types-az';

/** Derives schemas of ARM types from the types of Bicep, as `Azure/bicep-types-az` holds them. */
export class ArmSchemas {
  #files = new Map();

  constructor(snapshot) {
    this.snapshot = snapshot;
    this.paths = snapshot.list('generated').filter((path) => path.endsWith('/types.json'));
  }

  /** @param name e.g. `Microsoft.Storage/storageAccounts@2026-04-01`; throws where the types lack it. */
  derive(name) {
    const [type, apiVersion] = name.split('@');
    const provider = type.split('/')[0].toLowerCase();
    const candidates = this.paths.filter((path) => path.endsWith(`/${provider}/${apiVersion}/types.json`));
    for (const path of candidates) {
      const types = this.#read(path);
      const resource = types.find(
        (one) => one.type === TypeBaseKind.ResourceType && one.name.toLowerCase() === name.toLowerCase(),
      );
      if (!resource) continue;
      const definitions = new Definitions(types);
      definitions.addBody(resource.body.index);
      return { type, apiVersion, source: this.snapshot.describe(address), definitions: definitions.result };
    }
    throw new Error(`${name} is in none of ${candidates.length} files for ${provider} ${apiVersion}.`);
  }

  #read(path) {
    if (!this.#files.has(path)) {
      const text = this.snapshot.read(path);
      if (text === undefined) throw new Error(`${path} is listed and not in the repository.`);
      this.#files.set(path, readTypesJson(text));
    }
    return this.#files.get(path);
  }
}

class Definitions {
  result = {};
  #names = new Map();

  constructor(types) {
    this.types = types;
  }

  addBody(index) {
    this.#names.set(index, 'body');
    this.result.body = {};
    Object.assign(this.result.body, this.#object(this.types[index]));
  }

  #shape({ index }) {
    const type = this.types[index];
    switch (type.type) {
      case TypeBaseKind.StringType:
        return 'string';
      case TypeBaseKind.IntegerType:
        return 'int';
      case TypeBaseKind.BooleanType:
        return 'bool';
      case TypeBaseKind.NullType:
        return 'null';
      case TypeBaseKind.StringLiteralType:
        return { enum: [type.value] };
      case TypeBaseKind.ArrayType:
        return { array: this.#shape(type.itemType) };
      case TypeBaseKind.UnionType:
        return this.#union(type);
      case TypeBaseKind.ObjectType:
      case TypeBaseKind.DiscriminatedObjectType:
        return { ref: this.#define(index, type) };
      default:
        return 'any';
    }
  }

  /** Texts to choose from are one list; it is open where any other text is allowed too. */
  #union({ elements }) {
    const shapes = elements.map((element) => this.#shape(element));
    const texts = shapes.flatMap((shape) => shape.enum ?? []);
    const isOpen = shapes.includes('string');
    const others = shapes.filter((shape) => shape !== 'string' && !shape.enum);
    const list = texts.length > 0 ? [{ enum: texts, ...(isOpen ? { open: true } : {}) }] : isOpen ? ['string'] : [];
    const all = [...list, ...others];
    return all.length === 1 ? all[0] : { oneOf: all };
  }

  #define(index, type) {
    const known = this.#names.get(index);
    if (known !== undefined) return known;
    let name = type.name === 'body' ? 'body2' : type.name;
    for (let number = 2; name in this.result; number += 1) name = `${type.name}${number}`;
    this.#names.set(index, name);
    this.result[name] = {};
    Object.assign(this.result[name], this.#object(type));
    return name;
  }

  #object(type) {
    const all = Object.entries(type.baseProperties ?? type.properties ?? {});
    const has = (flags, flag) => (flags & flag) !== 0;
    const writable = all.filter(([, { flags }]) => !has(flags, ObjectTypePropertyFlags.ReadOnly));
    const required = writable.filter(([, { flags }]) => has(flags, ObjectTypePropertyFlags.Required));
    const readOnly = all.filter(([, { flags }]) => has(flags, ObjectTypePropertyFlags.ReadOnly));
    const variants = Object.entries(type.elements ?? {}).map(([value, one]) => [value, this.#shape(one)]);
    return {
      properties: Object.fromEntries(writable.map(([name, one]) => [name, this.#shape(one.type)])),
      ...(required.length > 0 ? { required: required.map(([name]) => name) } : {}),
      ...(readOnly.length > 0 ? { readOnly: readOnly.map(([name]) => name) } : {}),
      ...(type.additionalProperties ? { additional: this.#shape(type.additionalProperties) } : {}),
      ...(type.discriminator ? { variants: { by: type.discriminator, of: Object.fromEntries(variants) } } : {}),
    };
  }
}

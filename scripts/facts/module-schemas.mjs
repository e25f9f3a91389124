const address = 'https://github.com/Azure/bicep-registry-modules';

/** Derives schemas of the parameters of Azure Verified Modules from their compiled templates, a tag a version. */
export class ModuleSchemas {
  constructor(snapshot) {
    this.snapshot = snapshot;
  }

  /** @param name e.g. `avm/res/key-vault/vault:0.14.0`; throws where the repository has no such version. */
  derive(name) {
    const [module, version] = name.split(':');
    const text = this.snapshot.readAt(`refs/tags/${module}/${version}`, `${module}/main.json`);
    if (text === undefined) throw new Error(`${name} has no main.json at its tag.`);
    const { parameters, definitions = {} } = JSON.parse(text);
    return {
      type: module,
      apiVersion: version,
      source: `${address}, tag ${module}/${version}`,
      definitions: new Definitions(definitions).of(parameters),
    };
  }
}

class Definitions {
  #result = {};

  constructor(types) {
    this.types = types;
  }

  of(parameters) {
    this.#result.body = {};
    Object.assign(this.#result.body, this.#object({ properties: parameters }, 'body'));
    return this.#result;
  }

  #shape(type, hint) {
    if (type.$ref) return this.#referenced(decodeURIComponent(type.$ref.replace('#/definitions/', '')));
    if (type.allowedValues && type.type === 'string') return { enum: type.allowedValues };
    switch (type.type) {
      case 'string':
      case 'securestring':
        return 'string';
      case 'int':
      case 'bool':
        return type.type;
      case 'array':
        return type.items ? { array: this.#shape(type.items, `${hint}.items`) } : 'any';
      case 'object':
        return type.properties || type.additionalProperties ? { ref: this.#define(hint, type) } : 'any';
      default:
        return 'any';
    }
  }

  #referenced(name) {
    const type = this.types[name];
    if (type.type === 'object' && !type.discriminator) {
      return type.properties || type.additionalProperties ? { ref: this.#define(name, type) } : 'any';
    }
    return type.discriminator ? 'any' : this.#shape(type, name);
  }

  #define(name, type) {
    if (!(name in this.#result)) {
      this.#result[name] = {};
      Object.assign(this.#result[name], this.#object(type, name));
    }
    return name;
  }

  #object({ properties = {}, additionalProperties }, hint) {
    const all = Object.entries(properties);
    const required = all.filter(([, one]) => !this.#isOptional(one)).map(([name]) => name);
    return {
      properties: Object.fromEntries(all.map(([name, one]) => [name, this.#shape(one, `${hint}.${name}`)])),
      ...(required.length > 0 ? { required } : {}),
      ...(additionalProperties ? { additional: this.#shape(additionalProperties, `${hint}.*`) } : {}),
    };
  }

  #isOptional(type) {
    if (type.nullable || 'defaultValue' in type) return true;
    const referenced = type.$ref && this.types[decodeURIComponent(type.$ref.replace('#/definitions/', ''))];
    return Boolean(referenced?.nullable);
  }
}

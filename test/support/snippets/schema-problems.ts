import type { Design } from '../../../src/core/design/design';
import type { ModuleCall } from '../../../src/core/design/module-call';
import type { Resource } from '../../../src/core/design/resource';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import { checkArmBody } from '../../../src/core/schema/check-arm-body';
import { checkAzurermBlock } from '../../../src/core/schema/check-azurerm-block';
import type { SchemaProblem } from '../../../src/core/schema/schema-problem';
import { judgeStrictly } from './judge-snippet';
import { armSchema, azurermSchema, moduleSchema } from './schemas';

/** Lists of sizes in the schemas end years ago; the table of sizes says what there is. */
const isExempt = ({ kind, path }: SchemaProblem): boolean =>
  kind === 'unlisted-value' && /\b(?:vmSize|size)$/i.test(path);

/**
 * What in a Bicep or Terraform text is not as the schemas of its types have it.
 * @param isAsked which ARM types are compared.
 */
export function schemaProblems(
  path: string,
  text: string,
  language: 'bicep' | 'terraform',
  isAsked: (type: string) => boolean = () => true,
): readonly string[] {
  const file = new ParsedFile({ path, text, language });
  const { design } = judgeStrictly(text, language);
  return designSchemaProblems([design], [file], isAsked);
}

/** The same of files that are deployed together, for each way in which they are. */
export function designSchemaProblems(
  designs: readonly Design[],
  files: readonly ParsedFile[],
  isAsked: (type: string) => boolean = () => true,
): readonly string[] {
  const problems = designs.flatMap(({ resources, moduleCalls }) => {
    const byArm = resources.filter(
      ({ existing, module, terraform, type }) =>
        !existing &&
        // Its call is compared with the parameters of the module.
        !module &&
        isAsked(type) &&
        !terraform?.type.startsWith('azurerm_') &&
        !isOfAnotherProvider(type),
    );
    return [...byArm.flatMap(problemsOfResource), ...moduleCalls.flatMap(problemsOfModule)];
  });
  return [...new Set([...problems, ...files.flatMap(problemsOfBlocks)])];
}

/** Of Microsoft Entra, for instance, which no schema here is about. */
function isOfAnotherProvider(type: string): boolean {
  return type.startsWith('Terraform/');
}

function problemsOfResource(resource: Resource): readonly string[] {
  const schema = armSchema(resource.type);
  const own = checkArmBody(resource.body, schema).filter((problem) => !isExempt(problem));
  const version =
    resource.apiVersion === schema.apiVersion ? [] : [`is ${resource.apiVersion}, not ${schema.apiVersion}`];
  return [...version, ...own.map(({ message }) => message)].map((message) => `${resource.address}: ${message}`);
}

/** Modules of the public Bicep registry; others are not known. */
function problemsOfModule({ source = '', address, arguments: own }: ModuleCall): readonly string[] {
  const [, path, version] = /^br\/public:([^:]+):(.+)$/.exec(source) ?? [];
  if (path === undefined) return [];
  const schema = moduleSchema(path);
  const problems = checkArmBody(own, schema).map(({ message }) => message);
  if (version !== schema.apiVersion) problems.push(`is ${version}, not ${schema.apiVersion}`);
  return problems.map((message) => `${address}: ${message}`);
}

function problemsOfBlocks({ syntax }: ParsedFile): readonly string[] {
  if (syntax.language !== 'hcl') return [];
  return syntax.tree.body.blocks.flatMap((block) => {
    const type = block.labels[0]?.text ?? '';
    if (block.type !== 'resource' || !type.startsWith('azurerm_')) return [];
    return checkAzurermBlock(block, azurermSchema(type)).map(({ message }) => `${type}: ${message}`);
  });
}

import type { Resource } from '../../../src/core/design/resource';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import { checkArmBody } from '../../../src/core/schema/check-arm-body';
import { checkAzurermBlock } from '../../../src/core/schema/check-azurerm-block';
import type { SchemaProblem } from '../../../src/core/schema/schema-problem';
import { judgeStrictly } from './judge-snippet';
import { armSchema, azurermSchema } from './schemas';

/** Lists of sizes in the schemas end years ago; the table of sizes says what there is. */
const isExempt = ({ kind, path }: SchemaProblem): boolean =>
  kind === 'unlisted-value' && /\b(?:vmSize|size)$/i.test(path);

/** What in a Bicep or Terraform text is not as the schemas of its types have it. */
export function schemaProblems(path: string, text: string, language: 'bicep' | 'terraform'): readonly string[] {
  const file = new ParsedFile({ path, text, language });
  const { design } = judgeStrictly(text, language);
  const byArm = design.resources.filter(
    ({ existing, terraform }) => !existing && !terraform?.type.startsWith('azurerm_'),
  );
  return [...byArm.flatMap(problemsOfResource), ...problemsOfBlocks(file)];
}

function problemsOfResource(resource: Resource): readonly string[] {
  const schema = armSchema(resource.type);
  const own = checkArmBody(resource.body, schema).filter((problem) => !isExempt(problem));
  const version =
    resource.apiVersion === schema.apiVersion ? [] : [`is ${resource.apiVersion}, not ${schema.apiVersion}`];
  return [...version, ...own.map(({ message }) => message)].map((message) => `${resource.address}: ${message}`);
}

function problemsOfBlocks({ syntax }: ParsedFile): readonly string[] {
  if (syntax.language !== 'hcl') return [];
  return syntax.tree.body.blocks.flatMap((block) => {
    const type = block.labels[0]?.text ?? '';
    if (block.type !== 'resource' || !type.startsWith('azurerm_')) return [];
    return checkAzurermBlock(block, azurermSchema(type)).map(({ message }) => `${type}: ${message}`);
  });
}

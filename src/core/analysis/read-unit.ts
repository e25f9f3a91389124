import { type Design, emptyDesign } from '../design/design';
import type { ParsedFile } from '../project/parsed-file';
import { readArm } from '../readers/arm/read-arm';
import { readBicep } from '../readers/bicep/read-bicep';
import { readContainerBuild } from '../readers/dockerfile/read-container-build';
import { readTerraform } from '../readers/terraform/read-terraform';
import { readWorkflow } from '../readers/workflow/read-workflow';
import type { HclFile } from '../syntax/hcl/tree';
import { directoryOf } from '../text/path-parts';

/** The files that are read together: a Terraform directory is one unit, every other file is its own. */
export function unitKey(path: string, language: ParsedFile['source']['language']): string {
  const inModule = language === 'terraform' || language === 'terraform-json' || language === 'tfvars';
  return inModule ? `${directoryOf(path)}*.tf` : path;
}

/** Reads the files of one unit into a design. */
export function readUnit(files: readonly ParsedFile[]): Design {
  const trees = new Map<string, HclFile>();
  for (const { source, syntax } of files) {
    if (syntax.language === 'hcl') trees.set(source.path, syntax.tree);
  }
  const terraform = files.filter((file) => file.syntax.language === 'hcl').map((file) => file.source);
  const designs = files.map((file) => readFile(file));
  if (terraform.length > 0) designs.push(readTerraform(terraform, trees));
  return designs.reduce(merge, emptyDesign);
}

function readFile({ source, syntax }: ParsedFile): Design {
  switch (syntax.language) {
    case 'bicep':
      return readBicep(source, syntax.tree);
    case 'json':
      return readArm(source, syntax.tree);
    case 'yaml':
      return readWorkflow(source, syntax.tree);
    case 'dockerfile':
      return readContainerBuild(source, syntax.tree);
    case 'hcl':
      return emptyDesign;
  }
}

function merge(a: Design, b: Design): Design {
  return {
    files: [...a.files, ...b.files],
    resources: [...a.resources, ...b.resources],
    moduleCalls: [...a.moduleCalls, ...b.moduleCalls],
    providers: [...a.providers, ...b.providers],
    workflows: [...a.workflows, ...b.workflows],
    containerBuilds: [...a.containerBuilds, ...b.containerBuilds],
    comments: [...a.comments, ...b.comments],
    problems: [...a.problems, ...b.problems],
  };
}

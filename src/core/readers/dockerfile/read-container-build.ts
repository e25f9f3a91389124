import type { BaseImage } from '../../design/container-build';
import { type Design, emptyDesign } from '../../design/design';
import type { SourceFile } from '../../design/source-file';
import { globalArguments, substituteVariables } from '../../syntax/dockerfile/substitute-variables';
import type { Dockerfile } from '../../syntax/dockerfile/tree';

/** Reads the base images of a Dockerfile; build arguments stand for their defaults. */
export function readContainerBuild(file: SourceFile, tree: Dockerfile): Design {
  return {
    ...emptyDesign,
    files: [file.path],
    containerBuilds: [{ file: file.path, baseImages: readBaseImages(tree) }],
    comments: tree.comments.map(({ range, text }) => ({ file: file.path, range, text })),
    problems: tree.errors.map(({ range, message }) => ({ file: file.path, range, message })),
  };
}

function readBaseImages(tree: Dockerfile): readonly BaseImage[] {
  const values = globalArguments(tree);
  const stages = new Set<string>();
  const result: BaseImage[] = [];
  for (const instruction of tree.instructions) {
    if (instruction.kind !== 'from' || !instruction.image) continue;
    const written = instruction.image.text;
    const image = substituteVariables(written, values);
    const fromStage = image !== undefined && stages.has(image.toLowerCase());
    result.push({ image, written, range: instruction.image.range, stage: instruction.stage?.text, fromStage });
    if (instruction.stage) stages.add(instruction.stage.text.toLowerCase());
  }
  return result;
}

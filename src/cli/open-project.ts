import { relative } from 'node:path';
import { matchesGlobs } from '../core/config/path-globs';
import { slashed } from './paths';
import { Project, type ProjectOptions } from './project';
import { universeOf } from './universe';

export interface ProjectRequest extends Pick<ProjectOptions, 'requested' | 'given' | 'configuration' | 'rules'> {
  /** As the user gave them; none stands for the working folder. */
  readonly paths: readonly string[];
  /** The folder of the configuration. */
  readonly root: string;
}

/** The project that a command is about. */
export function openProject({ paths, root, ...request }: ProjectRequest): Project {
  const { ignore } = request.configuration;
  return new Project({
    ...request,
    configurationRoot: root,
    universe: universeOf(paths.length > 0 ? paths : ['.']),
    ignores: (path) => matchesGlobs(ignore, slashed(relative(root, path))),
  });
}

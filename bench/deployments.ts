import { Analysis } from '../src/core/analysis/analysis';
import { defaultConfiguration } from '../src/core/config/configuration';
import { allRules } from '../src/core/rules/all-rules';
import { type DeployedWorkspace, deployedWorkspace } from './corpus/deployed-workspace';
import { type Figure, figureOf, percentile } from './figure';
import { collectGarbage, secondsOf } from './timing';

const modules = 500;
const parameterFiles = 5;
const edits = 20;

/** What a deployment of many modules costs that is made in several ways: all at once, and after an edit of a leaf. */
export function measureDeployments(repetitions: number): readonly Figure[] {
  const workspace = deployedWorkspace(modules, parameterFiles);
  const cold: number[] = [];
  const afterEdit: number[] = [];
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    collectGarbage();
    const analysis = new Analysis(allRules, defaultConfiguration);
    cold.push(secondsOf(() => judgeAll(analysis, workspace)));
    afterEdit.push(percentile(editLeaf(analysis, workspace), 0.5));
  }
  const name = `${modules} modules × ${parameterFiles} parameter files`;
  return [
    figureOf(`${name}: text to findings of every file`, 's', cold, '< 5'),
    figureOf(`${name}: edit of a leaf module to its findings`, 'ms', afterEdit, '< 100'),
  ];
}

function judgeAll(analysis: Analysis, { files }: DeployedWorkspace): void {
  for (const file of files) analysis.update(file);
  for (const { path } of files) analysis.resultFor(path);
}

function editLeaf(analysis: Analysis, { leaf }: DeployedWorkspace): readonly number[] {
  return Array.from({ length: edits }, (_, edit) => {
    const text = `${leaf.text}\nvar edited${edit} = ${edit}\n`;
    const start = performance.now();
    analysis.update({ ...leaf, text });
    analysis.resultFor(leaf.path);
    return performance.now() - start;
  });
}

import type { Rule } from '../rule';
import { action } from './action';
import { actionImage } from './action-image';
import { actionSetupTool } from './action-setup-tool';
import { apiVersionPreview } from './api-version-preview';
import { bicepModule } from './bicep-module';
import { containerAppImage } from './container-app-image';
import { containerImage } from './container-image';
import { dockerfileBaseImage } from './dockerfile-base-image';
import { reusableWorkflow } from './reusable-workflow';
import { terraformModuleGit } from './terraform-module-git';
import { terraformModuleVersion } from './terraform-module-version';
import { terraformProvider } from './terraform-provider';
import { virtualMachineImageLatest } from './vm-image-latest';

/** The rules of the area `pin`. */
export const pinRules: readonly Rule[] = [
  action,
  actionImage,
  actionSetupTool,
  apiVersionPreview,
  bicepModule,
  containerAppImage,
  containerImage,
  dockerfileBaseImage,
  reusableWorkflow,
  terraformModuleGit,
  terraformModuleVersion,
  terraformProvider,
  virtualMachineImageLatest,
];

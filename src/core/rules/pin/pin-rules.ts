import type { Rule } from '../rule';
import { apiVersionPreview } from './api-version-preview';
import { bicepModule } from './bicep-module';
import { containerAppImage } from './container-app-image';
import { containerImage } from './container-image';
import { terraformModuleGit } from './terraform-module-git';
import { terraformModuleVersion } from './terraform-module-version';
import { terraformProvider } from './terraform-provider';
import { virtualMachineImageLatest } from './vm-image-latest';

/** The rules of the area `pin`. */
export const pinRules: readonly Rule[] = [
  apiVersionPreview,
  bicepModule,
  containerAppImage,
  containerImage,
  terraformModuleGit,
  terraformModuleVersion,
  terraformProvider,
  virtualMachineImageLatest,
];

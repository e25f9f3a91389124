import { cmkRules } from './cmk/cmk-rules';
import { flowlogRules } from './flowlog/flowlog-rules';
import { keyVaultRules } from './key-vault/key-vault-rules';
import { pinRules } from './pin/pin-rules';
import { publicRules } from './public/public-rules';
import type { Rule } from './rule';
import { storageRules } from './storage/storage-rules';
import { zoneRules } from './zone/zone-rules';

/** Every rule, by area and then by subject. */
export const allRules: readonly Rule[] = [
  ...cmkRules,
  ...flowlogRules,
  ...keyVaultRules,
  ...pinRules,
  ...publicRules,
  ...storageRules,
  ...zoneRules,
];

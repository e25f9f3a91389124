import assert from 'node:assert/strict';
import { statusText } from '../../src/extension/features/status/status-text';

const empty = {
  files: 1,
  resources: 0,
  pass: 0,
  fail: 0,
  unknown: 0,
  errors: 0,
  warnings: 0,
  information: 0,
  fineResources: 0,
};

describe('the language status', () => {
  it('counts findings, what is fine, and what cannot be told', () => {
    assert.equal(
      statusText({ ...empty, resources: 60, errors: 3, warnings: 12, fineResources: 41, unknown: 4 }),
      'Faultline: 3 errors, 12 warnings · 41 resources fine · 4 cannot tell',
    );
  });

  it('says one as one', () => {
    assert.equal(
      statusText({ ...empty, resources: 2, errors: 1, warnings: 1, information: 2, fineResources: 1 }),
      'Faultline: 1 error, 1 warning, 2 information · 1 resource fine',
    );
  });

  it('says that no problem was found in a file without resources', () => {
    assert.equal(statusText(empty), 'Faultline: no problem found');
  });
});

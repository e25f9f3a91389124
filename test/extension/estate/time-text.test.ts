import assert from 'node:assert/strict';
import { timeText } from '../../../src/extension/features/estate/time-text';

describe('the time beside what was read', () => {
  const now = new Date(2026, 10, 21, 12, 0).getTime();

  it('is the clock alone today', () => {
    assert.equal(timeText(new Date(2026, 10, 21, 9, 5).toISOString(), now), '09:05');
  });

  it('says yesterday, also over midnight', () => {
    assert.equal(timeText(new Date(2026, 10, 20, 23, 59).getTime(), now), 'yesterday 23:59');
  });

  it('has the date before', () => {
    assert.equal(timeText(new Date(2026, 9, 2, 8, 0).getTime(), now), '2026-10-02 08:00');
  });

  it('stays as it is where it is none', () => {
    assert.equal(timeText('soon', now), 'soon');
  });
});

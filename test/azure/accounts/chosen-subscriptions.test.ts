import { describe, expect, it } from 'vitest';
import { chosenId, chosenSubscriptions } from '../../../src/azure/accounts/chosen-subscriptions';

describe('the choice of subscriptions', () => {
  it('is open where nobody has chosen', () => {
    expect(chosenSubscriptions(null, undefined)).toBeUndefined();
    expect(chosenSubscriptions('all', 'all')).toBeUndefined();
  });

  it("is the other extension's where ours says nothing", () => {
    expect(chosenSubscriptions(null, ['t/s'])).toEqual(['t/s']);
    expect(chosenSubscriptions(undefined, [])).toEqual([]);
  });

  it('is ours where it says something, and none means none', () => {
    expect(chosenSubscriptions(['t/own'], ['t/s'])).toEqual(['t/own']);
    expect(chosenSubscriptions([], ['t/s'])).toEqual([]);
  });

  it('passes over what is no text', () => {
    expect(chosenSubscriptions([1, 't/s', null], undefined)).toEqual(['t/s']);
  });

  it('names subscriptions with or without their tenant, in any case', () => {
    expect(['T/ABC', 'abc ', 'a/b/ABC'].map(chosenId)).toEqual(['abc', 'abc', 'abc']);
  });
});

import { describe, expect, it } from 'vitest';
import { RetailPrices } from '../../../src/azure/loading/retail-prices';
import { FakeClock } from '../fake-clock';
import { json, ScriptedAzure, text } from '../scripted-azure';

function item(unitPrice: number, more: object = {}) {
  return {
    unitPrice,
    currencyCode: 'USD',
    unitOfMeasure: '1 Hour',
    productName: 'Dsv5 Series',
    skuName: 'D4s v5',
    ...more,
  };
}

function pricesOver(azure: ScriptedAzure): RetailPrices {
  return new RetailPrices(azure.transport, new FakeClock());
}

describe('retail prices', () => {
  it("are the machine's own: not of Windows, spot or low priority", async () => {
    const items = [
      item(0.4, { productName: 'Dsv5 Series Windows' }),
      item(0.02, { skuName: 'D4s v5 Spot' }),
      item(0.05, { meterName: 'D4s v5 Low Priority' }),
      item(900, { unitOfMeasure: '1 Month' }),
      item(0),
      item(0.23),
    ];
    const azure = new ScriptedAzure(() => json({ Items: items }));
    const prices = pricesOver(azure);
    expect(prices.priceOf('Standard_D4s_v5', 'westeurope')).toBeUndefined();
    await prices.fetch('Standard_D4s_v5', 'westeurope');
    expect(prices.priceOf('standard_d4s_v5', 'WestEurope')).toEqual({ amount: 0.23, currency: 'USD' });
  });

  it('are asked for once each, without a token, at their own address', async () => {
    const azure = new ScriptedAzure(() => json({ Items: [item(0.23)] }));
    const prices = pricesOver(azure);
    await Promise.all([1, 2, 3].map(() => prices.fetch('Standard_D4s_v5', 'westeurope')));
    expect(azure.requests.map(({ url, token }) => ({ origin: url.origin, token }))).toEqual([
      { origin: 'https://prices.azure.com', token: '' },
    ]);
    expect(azure.requests[0]?.url.searchParams.get('$filter')).toContain("armSkuName eq 'Standard_D4s_v5'");
  });

  it.each([
    ['no network', () => 'no-connection' as const],
    ['a fault', () => text('', 500)],
    ['no JSON', () => text('<html>')],
    ['none', () => json({ Items: [] })],
  ])('are not known where there is %s', async (_case, answer) => {
    const prices = pricesOver(new ScriptedAzure(answer));
    await prices.fetch('Standard_D4s_v5', 'westeurope');
    expect(prices.priceOf('Standard_D4s_v5', 'westeurope')).toBeUndefined();
  });

  it('are not asked for again and again where nobody answers', async () => {
    const azure = new ScriptedAzure(() => 'no-connection');
    const prices = pricesOver(azure);
    for (let size = 0; size < 10; size += 1) await prices.fetch(`Standard_D${size}`, 'westeurope');
    expect(azure.requests).toHaveLength(3);
  });

  it('are never asked for by a name that is none', async () => {
    const azure = new ScriptedAzure(() => json({}));
    await pricesOver(azure).fetch("x' or 1 eq 1", 'westeurope');
    expect(azure.requests).toEqual([]);
  });
});

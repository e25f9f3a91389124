import { describe, expect, it } from 'vitest';
import { SampleCaller } from './sample-caller';

const prices = 'https://prices.azure.com/api/retail/prices';

function get(filter: string, more = '') {
  return new SampleCaller().get(`${prices}?$filter=${encodeURIComponent(filter)}${more}`, { authorization: null });
}

describe('retail prices', () => {
  it('need no token and list what resembles a machine’s own price beside it', async () => {
    const { status, body } = await get(
      "armRegionName eq 'westeurope' and armSkuName eq 'Standard_D16s_v5' and serviceName eq 'Virtual Machines'",
    );
    expect(status).toBe(200);
    const kinds = body.Items.map(
      ({ type, meterName, productName }: Record<string, string>) => `${type} ${meterName} ${productName}`,
    );
    expect(kinds).toEqual([
      'Consumption D16s v5 Virtual Machines Dsv5 Series',
      'Consumption D16s v5 Spot Virtual Machines Dsv5 Series',
      'Consumption D16s v5 Low Priority Virtual Machines Dsv5 Series',
      'Consumption D16s v5 Virtual Machines Dsv5 Series Windows',
      'Reservation D16s v5 Virtual Machines Dsv5 Series',
      'DevTestConsumption D16s v5 Virtual Machines Dsv5 Series',
    ]);
    expect(body.Items[0]).toMatchObject({ unitOfMeasure: '1 Hour', currencyCode: 'USD', location: 'West Europe' });
    expect(body).toMatchObject({ BillingCurrency: 'USD', Count: 6, NextPageLink: null });
  });

  it('filter by price type, alternatives and parts of texts', async () => {
    const { body } = await get(
      "priceType eq 'Consumption' and (armSkuName eq 'Standard_D2s_v5' or armSkuName eq 'Standard_D4s_v5') and armRegionName eq 'eastus' and contains(productName, 'Windows')",
    );
    expect(body.Items.map(({ armSkuName }: Record<string, string>) => armSkuName)).toEqual([
      'Standard_D2s_v5',
      'Standard_D4s_v5',
    ]);
  });

  it('come in the currency that is asked for', async () => {
    const filter =
      "armRegionName eq 'eastus' and meterName eq 'D2s v5' and type eq 'Consumption' and productName eq 'Virtual Machines Dsv5 Series'";
    const [dollars, euros] = await Promise.all([get(filter), get(filter, "&currencyCode='EUR'")]);
    expect(euros.body.Items[0].retailPrice).toBeLessThan(dollars.body.Items[0].retailPrice);
    expect(euros.body.Items[0].currencyCode).toBe('EUR');
  });

  it('page', async () => {
    const { body } = await new SampleCaller().get(prices, { authorization: null });
    expect(body.Count).toBe(100);
    const next = await new SampleCaller().get(body.NextPageLink, { authorization: null });
    expect(next.body.Items[0]).not.toEqual(body.Items[0]);
  });

  it.each([
    'armRegionName',
    "armRegionName gt 'x'",
    "(armRegionName eq 'x'",
    "contains(armRegionName 'x')",
    "armRegionName eq 'x' and",
  ])('refuse the filter %s', async (filter) => {
    expect((await get(filter)).status).toBe(400);
  });

  it('refuse an unknown currency', async () => {
    expect((await get("armRegionName eq 'x'", '&currencyCode=XXX')).status).toBe(400);
  });
});

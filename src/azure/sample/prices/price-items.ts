import { detailGuid } from '../estate/identifiers';
import { regionDisplayName, sampleRegions } from '../estate/regions';
import { isOffered, type SampleSize, sampleSizes } from '../estate/sizes';
import { stableNumber } from '../seeded-numbers';

/** What a currency's prices are of those in US dollars. The sample's own figures. */
export const rates: Readonly<Record<string, number>> = { USD: 1, EUR: 0.92, GBP: 0.79 };

/** An entry of the Retail Prices API. */
export interface PriceItem {
  readonly [field: string]: string | number | boolean;
}

const day = '2026-01-01T00:00:00Z';

/** The virtual machines of every region with what is listed beside them: Windows, Spot, low priority, reservations. */
export function priceItems(currency: string): readonly PriceItem[] {
  const rate = rates[currency] ?? 1;
  return sampleRegions.flatMap((region) =>
    sampleSizes
      .filter((size) => isOffered(size, region))
      .flatMap((size) => itemsOf(size, region, currency, round(size.dollarsPerHour * rate * factorOf(region)))),
  );
}

function itemsOf(size: SampleSize, region: string, currency: string, price: number): readonly PriceItem[] {
  const item = (suffix: string, product: string, unitPrice: number, more: Partial<Record<string, string>> = {}) => {
    const meterName = `${size.name.replace('Standard_', '').replaceAll('_', ' ')}${suffix}`;
    const key = `${region}/${meterName}/${product}/${more['reservationTerm'] ?? ''}`;
    return {
      currencyCode: currency,
      tierMinimumUnits: 0,
      retailPrice: unitPrice,
      unitPrice,
      armRegionName: region,
      location: regionDisplayName(region),
      effectiveStartDate: day,
      meterId: detailGuid(stableNumber(key)),
      meterName,
      productId: `DZH318Z0${stableNumber(product).toString(36).toUpperCase().slice(0, 4)}`,
      skuId: `DZH318Z0${stableNumber(product).toString(36).toUpperCase().slice(0, 4)}/${stableNumber(key).toString(36).toUpperCase().slice(0, 4)}`,
      productName: product,
      skuName: meterName,
      serviceName: 'Virtual Machines',
      serviceId: 'DZH313Z7MMC8',
      serviceFamily: 'Compute',
      unitOfMeasure: '1 Hour',
      type: 'Consumption',
      isPrimaryMeterRegion: true,
      armSkuName: size.name,
      ...more,
    };
  };
  const series = `Virtual Machines ${seriesOf(size.name)} Series`;
  const year = { type: 'Reservation', reservationTerm: '1 Year' };
  return [
    item('', series, price),
    item(' Spot', series, round(price * 0.2)),
    item(' Low Priority', series, round(price * 0.25)),
    item('', `${series} Windows`, round(price + 0.046 * size.cores)),
    item('', series, round(price * 8_760 * 0.62), year),
    item('', series, price, { type: 'DevTestConsumption' }),
  ];
}

/** `Dsv5` for `Standard_D16s_v5`. */
function seriesOf(name: string): string {
  const [, size = '', ...more] = name.split('_');
  return size.replace(/\d+/, '') + (more.find((part) => /^v\d+$/.test(part)) ?? '');
}

function factorOf(region: string): number {
  return 1 + (stableNumber(region) % 25) / 100;
}

function round(price: number): number {
  return Math.round(price * 10_000) / 10_000;
}

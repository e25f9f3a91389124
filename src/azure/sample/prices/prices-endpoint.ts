import { type Answer, ok, refusal } from '../answer';
import { parsePriceFilter } from './price-filter';
import { priceItems, rates } from './price-items';

const pageSize = 100;

/** Whether a request is for the Retail Prices API: `https://prices.azure.com/api/retail/prices`. */
export function isForPrices({ pathname }: URL): boolean {
  return pathname.toLowerCase() === '/api/retail/prices';
}

/** Answers `GET /api/retail/prices`, which needs no token. */
export function answerPrices(url: URL): Answer {
  const currency = /^'?([A-Z]{3})'?$/.exec(url.searchParams.get('currencyCode') ?? 'USD')?.[1] ?? '';
  if (!(currency in rates)) {
    return refusal(400, 'BadRequest', 'Invalid currency code. Please provide a valid currency code.');
  }
  const filter = url.searchParams.get('$filter');
  const test = filter === null ? () => true : parsePriceFilter(filter);
  if (!test) return refusal(400, 'BadRequest', 'Invalid OData parameters supplied');
  const offset = Number(url.searchParams.get('$skip') ?? '0') || 0;
  const found = priceItems(currency).filter(test);
  const items = found.slice(offset, offset + pageSize);
  const next = new URL(url);
  next.searchParams.set('$skip', String(offset + pageSize));
  return ok({
    BillingCurrency: currency,
    CustomerEntityId: 'Default',
    CustomerEntityType: 'Retail',
    Items: items,
    NextPageLink: offset + pageSize < found.length ? next.href : null,
    Count: items.length,
  });
}

import type { HourlyPrice } from '../capacity/idle-cost';
import { call } from '../client/call';
import type { Clock } from '../client/clock';
import { Gate } from '../client/gate';
import { fieldOf, listOf, numberOf, textOf } from '../rows/cell';
import type { Transport } from '../transport/transport';

/** Azure's public list of retail prices: no sign-in, no token (learn.microsoft.com/rest/api/cost-management/retail-prices). */
const origin = 'https://prices.azure.com';
const version = '2023-01-01-preview';
/** Prices are an extra that nobody should have to wait for. */
const timeout = 8_000;
/** After so many failures in a row the list is held to be out of reach, as behind a firewall. */
const mostFailures = 3;

/** Pay-as-you-go prices by size and region, asked for once each. What cannot be told is left out, never guessed. */
export class RetailPrices {
  private readonly known = new Map<string, Promise<HourlyPrice | undefined>>();
  private readonly prices = new Map<string, HourlyPrice>();
  private readonly gate = new Gate(4);
  private failures = 0;

  constructor(
    private readonly transport: Transport,
    private readonly clock: Clock,
  ) {}

  /** The price, once it has been fetched. */
  readonly priceOf = (size: string, location: string): HourlyPrice | undefined => this.prices.get(key(size, location));

  /** Resolves when the price is known, or known not to be. Rejects only where `signal` is aborted. */
  async fetch(size: string, location: string, signal?: AbortSignal): Promise<void> {
    const name = key(size, location);
    let asked = this.known.get(name);
    if (!asked) {
      asked = this.gate.run(() => this.ask(size, location, signal), signal);
      this.known.set(name, asked);
      asked.catch(() => this.known.delete(name));
    }
    const price = await asked;
    if (price) this.prices.set(name, price);
  }

  private async ask(size: string, location: string, signal: AbortSignal | undefined): Promise<HourlyPrice | undefined> {
    if (this.failures >= mostFailures || !/^\w+$/.test(size) || !/^\w+$/.test(location)) return undefined;
    const filter = `serviceName eq 'Virtual Machines' and priceType eq 'Consumption' and armRegionName eq '${location}' and armSkuName eq '${size}'`;
    const url = `${origin}/api/retail/prices?api-version=${version}&$filter=${encodeURIComponent(filter)}`;
    const init = { headers: { accept: 'application/json' }, redirect: 'error' } as const;
    const outcome = await call(this.transport, { url, init }, timeout, this.clock, signal);
    if (outcome.kind !== 'answer' || outcome.status !== 200) {
      this.failures += 1;
      return undefined;
    }
    this.failures = 0;
    return readPrice(outcome.text);
  }
}

/** The machine's own price: without Windows, which an unused slot does not run, and not that of spot capacity. */
function readPrice(text: string): HourlyPrice | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // No price is shown then, as where the list has none.
    return undefined;
  }
  const prices = listOf(fieldOf(body, 'Items')).flatMap((item) => {
    const amount = numberOf(fieldOf(item, 'unitPrice'));
    const currency = textOf(fieldOf(item, 'currencyCode'));
    const names = ['productName', 'skuName', 'meterName'].map((name) => textOf(fieldOf(item, name)) ?? '').join(' ');
    const isHourly = textOf(fieldOf(item, 'unitOfMeasure')) === '1 Hour';
    const isPlain = !/windows|spot|low priority|cloudservices|dedicated host/i.test(names);
    return amount !== null && amount > 0 && currency !== null && isHourly && isPlain ? [{ amount, currency }] : [];
  });
  return prices.sort((a, b) => a.amount - b.amount)[0];
}

function key(size: string, location: string): string {
  return `${size}/${location}`.toLowerCase();
}

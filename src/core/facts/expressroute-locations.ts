/**
 * ExpressRoute peering locations in pairs: a second circuit of the first one's metropolis or continent belongs at the
 * other. Source: https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers, read 2026-11.
 */
const pairs: readonly (readonly [string, string])[] = [
  ['Frankfurt', 'Amsterdam'],
  ['Amsterdam', 'London'],
  ['London', 'Newport(Wales)'],
  ['Paris', 'Marseille'],
  ['Zurich', 'Geneva'],
  ['Stockholm', 'Copenhagen'],
  ['Milan', 'Zurich'],
  ['Washington DC', 'Chicago'],
  ['New York', 'Atlanta'],
  ['Silicon Valley', 'Seattle'],
  ['Dallas', 'San Antonio'],
  ['Toronto', 'Montreal'],
  ['Sao Paulo', 'Rio de Janeiro'],
  ['Tokyo', 'Osaka'],
  ['Singapore', 'Kuala Lumpur'],
  ['Sydney', 'Melbourne'],
  ['Mumbai', 'Chennai'],
  ['Johannesburg', 'Cape Town'],
];

/** Peering locations for a first circuit. */
export const firstPeeringLocations: readonly string[] = pairs.map(([first]) => first);

/** Peering locations for a second circuit, in the order of the first ones that they back. */
export const secondPeeringLocations: readonly string[] = pairs.map(([, second]) => second);

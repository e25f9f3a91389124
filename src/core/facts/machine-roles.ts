/**
 * What the machines of an image's publisher are for. Publishers are in lower case.
 * Source: publisher ids in the Azure Marketplace, as the vendors' own deployment guides name them, read 2026-11.
 */
const rolesByPublisher: Readonly<Record<string, string>> = {
  barracudanetworks: 'network-appliance',
  checkpoint: 'network-appliance',
  cisco: 'network-appliance',
  citrix: 'network-appliance',
  'f5-networks': 'network-appliance',
  fortinet: 'network-appliance',
  paloaltonetworks: 'network-appliance',
  microsoftsqlserver: 'database',
};

/** What a machine made of an image of this publisher is for; undefined where the publisher says nothing of it. */
export function roleOfPublisher(publisher: string): string | undefined {
  const name = publisher.toLowerCase();
  return Object.hasOwn(rolesByPublisher, name) ? rolesByPublisher[name] : undefined;
}

import { describe, expect, it } from 'vitest';
import { machineAdvice } from '../../../src/azure/capacity/machine-advice';
import type { CapacityGroup, ReservedMachine } from '../../../src/azure/estate/capacity';
import { capacityStatesWorstFirst } from '../../../src/azure/summaries/severity';

const group: CapacityGroup = {
  id: '/g',
  name: 'crg',
  location: 'westeurope',
  zones: [],
  shared: null,
  reservations: [],
  machines: [],
};
const machine: ReservedMachine = {
  id: '/m',
  name: 'vm',
  size: 'Standard_D4s_v5',
  zone: '2',
  powerState: 'running',
  state: 'mismatch',
};

describe('the advice about a machine', () => {
  it('names what its group lacks', () => {
    expect(machineAdvice(machine, group)).toBe(
      'No reservation of crg is for Standard_D4s_v5 in zone 2. Add one to the group with quantity 0, then raise it, or name another group.',
    );
    expect(machineAdvice({ ...machine, size: null, zone: null }, group)).toContain('is for its size without a zone.');
  });

  it('says for a stopped machine that its start is safe', () => {
    const stopped: ReservedMachine = { ...machine, state: 'protected', powerState: 'deallocated' };
    expect(machineAdvice(stopped, group)).toBe('A slot is reserved for its start.');
  });

  it.each(capacityStatesWorstFirst)('is whole sentences for %s', (state) => {
    expect(machineAdvice({ ...machine, state }, group)).toMatch(/^[A-Z][^!]*\.$/);
  });
});

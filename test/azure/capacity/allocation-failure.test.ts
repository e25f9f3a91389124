import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainAllocationFailure } from '../../../src/azure/capacity/allocation-failure';

const quota = (message: string) => ({ error: { code: 'OperationNotAllowed', message } });

describe('the cause of a failed allocation', () => {
  it.each<[string, string, unknown]>([
    [
      'no capacity in the region',
      'no-capacity-in-region',
      { error: { code: 'AllocationFailed', message: 'Allocation failed.' } },
    ],
    ['no capacity in the zone, bare', 'no-capacity-in-zone', { code: 'ZonalAllocationFailed', message: 'No room.' }],
    ['constraints', 'constraints', { error: { code: 'overconstrainedallocationrequest', message: 'PPG' } }],
    ['constraints in a zone', 'constraints', { error: { code: 'OverconstrainedZonalAllocationRequest', message: '' } }],
    [
      'a size that is not offered',
      'size-not-offered',
      {
        error: {
          code: 'SkuNotAvailable',
          message:
            "The requested size for resource 'vm' is currently not available in location 'westeurope' zones '1'.",
        },
      },
    ],
    [
      'quota of a family',
      'quota',
      quota('Operation could not be completed as it results in exceeding approved standardDSv3Family Cores quota.'),
    ],
    ['quota of the region', 'quota', quota('exceeding approved Total Regional Cores quota')],
    ['quota by its own code', 'quota', { error: { code: 'QuotaExceeded', message: '' } }],
    ['a missing right', 'permission', { error: { code: 'AuthorizationFailed', message: '' } }],
    ['a concurrent change', 'concurrent-change', { error: { code: 'AnotherOperationInProgress', message: '' } }],
    ['a conflict', 'concurrent-change', { error: { code: 'Conflict', message: '' } }],
    ['something else that is not allowed', 'unknown', quota('The size of a reservation cannot change.')],
    ['a new code', 'unknown', { error: { code: 'BrandNew', message: 'Something.' } }],
  ])('is told: %s', (_, cause, body) => {
    expect(explainAllocationFailure(body).cause).toBe(cause);
  });

  it('is throttling, not quota, where the same code hides it', () => {
    const body = {
      code: 'OperationNotAllowed',
      message: 'The server rejected the request because too many requests have been received for this subscription.',
      details: [{ code: 'TooManyRequests', target: 'HighCostGet30Min', message: '{"allowedRequestCount":800}' }],
    };
    expect(explainAllocationFailure(body)).toMatchObject({
      cause: 'throttled',
      code: 'TooManyRequests',
      advice: expect.stringContaining('neither quota nor capacity'),
    });
  });

  const inner = { code: 'AllocationFailed', message: 'No room for Standard_D4s_v5.' };
  it.each<[string, unknown]>([
    ['in details', { error: { code: 'DeploymentFailed', message: 'See inner', details: [inner] } }],
    ['deep in details', { error: { code: 'DeploymentFailed', details: [{ code: 'Conflict', details: [inner] }] } }],
    [
      'as JSON in a message',
      { error: { code: 'ResourceDeploymentFailure', message: JSON.stringify({ error: inner }) } },
    ],
    [
      'as JSON in the message of a detail',
      { error: { code: 'X', details: [{ code: 'Conflict', message: JSON.stringify({ error: inner }) }] } },
    ],
    [
      "in an operation's status message",
      { properties: { statusMessage: JSON.stringify({ status: 'Failed', error: inner }) } },
    ],
    ['in the text of a body', JSON.stringify({ error: inner })],
    [
      'in a status of the instance view',
      { statuses: [{ code: 'ProvisioningState/failed/AllocationFailed', message: inner.message }] },
    ],
  ])('is found %s', (_, body) => {
    expect(explainAllocationFailure(body)).toMatchObject({ cause: 'no-capacity-in-region', ...inner });
  });

  it.each([
    ['exceeding approved standardDSv3Family Cores quota', 'cores of the family standardDSv3'],
    ['exceeding approved Standard NCSv3 Family vCPUs quota', 'cores of the family Standard NCSv3'],
    ['exceeding approved Total Regional Cores quota', 'all cores of the region'],
    ['exceeding approved LowPriorityCores quota', 'spot cores'],
  ])('names the quota: %s', (message, named) => {
    expect(explainAllocationFailure(quota(message)).advice).toContain(`The quota for ${named} is used up.`);
  });

  it('names the missing right', () => {
    const action = 'Microsoft.Compute/capacityReservationGroups/deploy/action';
    const message = `The client 'a' does not have authorization to perform action '${action}' over scope '/subscriptions/x'.`;
    const body = { error: { code: 'LinkedAuthorizationFailed', message } };
    expect(explainAllocationFailure(body).advice).toContain(`lacks the right ${action}.`);
  });

  it('keeps the message of a code that is not known', () => {
    expect(explainAllocationFailure({ error: { code: 'BrandNew', message: 'Odd.' } })).toMatchObject({
      code: 'BrandNew',
      message: 'Odd.',
    });
    expect(explainAllocationFailure(undefined)).toMatchObject({ cause: 'unknown', code: '', message: '' });
  });

  it('is told of anything at all', () => {
    const part = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.anything(),
        fc.record({
          code: fc.constantFrom('Conflict', 'AllocationFailed', 7),
          message: fc.json(),
          details: fc.array(tie('node')),
        }),
      ),
    })).node;
    fc.assert(
      fc.property(part, (body) => {
        expect(explainAllocationFailure(body).advice).toMatch(/\.$/);
      }),
    );
  });

  it('does not follow an answer that holds itself', () => {
    const body: { code: string; details: unknown[] } = { code: 'Loop', details: [] };
    body.details.push(body);
    expect(explainAllocationFailure(body)).toMatchObject({ cause: 'unknown', code: 'Loop' });
  });
});

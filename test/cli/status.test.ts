import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contoso, fabrikam, tailspinToys } from '../../src/azure/sample/estate/tenants';
import { sampleToken } from '../../src/azure/sample/sample-token';
import { installAzureCli } from '../azure/server/azure-cli';
import { type EstateServer, type EstateServerOptions, startEstateServer } from '../azure/server/estate-server';
import { Program, Workspace } from './program';

let program: Program;
let workspace: Workspace;
const servers: EstateServer[] = [];

beforeAll(async () => {
  program = await Program.build();
  workspace = new Workspace(program);
});
afterAll(() => {
  workspace.remove();
  program.remove();
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const inAnHour = Date.now() + 3_600_000;
const token = (tenant: string) => sampleToken(tenant, inAnHour, { answersChallenge: true });

async function serve(options: EstateServerOptions = {}): Promise<EstateServer> {
  const server = await startEstateServer({ graphQuota: { queries: 10_000, seconds: 1 }, ...options });
  servers.push(server);
  return server;
}

describe('faultline status --sample', () => {
  it('shows every state, marked by shape, with all four numbers', async () => {
    const { status, stdout, stderr } = await workspace.run(['status', '--sample']);
    expect(status).toBe(1);
    expect(stderr).toBe('sub-legacy: Access denied: needs Reader.\n');
    expect(stdout).toContain('contoso.com  18 subscriptions\n');
    expect(stdout).toMatch(
      /● {2}Zone1_D16s_v5 +Standard_D16s_v5 +zone 1 +reserved 4 +effective 4 +allocated 5 +associated 6 +Over-allocated\n/,
    );
    expect(stdout).toMatch(/✕ .*Failed: restore to 2\n/);
    expect(stdout).toMatch(/○ .*2 idle · \$[\d,]+\/month\n/);
    expect(stdout).toMatch(/\n3 tenants · 40 subscriptions · .*1 not read in full\n$/);
    expect(stdout).not.toContain('\u001b');
  });

  it('gives JSON with every key, and null for what could not be read', async () => {
    const { stdout } = await workspace.run([
      'status',
      '--sample',
      '--format',
      'json',
      '--subscription',
      'sub-payments-prod',
    ]);
    const { asOf, subscriptions } = JSON.parse(stdout);
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    const [{ id, name, tenantId, capacity, flowLogs, zones, azureLocal }] = subscriptions;
    expect({ id, name, tenantId }).toEqual({ id: expect.any(String), name: 'sub-payments-prod', tenantId: contoso.id });
    const [group] = capacity.groups;
    expect(Object.keys(group)).toEqual(
      expect.arrayContaining(['id', 'name', 'location', 'zones', 'shared', 'reservations', 'machines']),
    );
    expect(group.reservations[0]).toMatchObject({
      name: 'Zone1_D16s_v5',
      size: 'Standard_D16s_v5',
      zone: '1',
      type: 'targeted',
      reserved: 4,
      effective: 4,
      allocated: 5,
      associated: 6,
      state: 'over-allocated',
    });
    expect(Object.keys(group.machines[0])).toEqual(
      expect.arrayContaining(['id', 'name', 'size', 'zone', 'powerState', 'state']),
    );
    expect(Object.keys(capacity.unreserved[0])).toEqual(expect.arrayContaining(['id', 'name', 'powerState']));
    const hub = flowLogs.networks.find((network: { name: string }) => network.name === 'vnet-hub');
    expect(hub).toMatchObject({ location: 'westeurope', coverage: 'nsg-only' });
    expect(Object.keys(hub.logs[0])).toEqual(
      expect.arrayContaining([
        ...['id', 'target', 'targetType', 'enabled', 'retentionDays'],
        ...['analytics', 'intervalMinutes', 'provisioningState'],
      ]),
    );
    expect(flowLogs.orphans).toEqual([]);
    expect({ zones, azureLocal }).toEqual({ zones: { items: expect.any(Array) }, azureLocal: { instances: [] } });
  });

  it('gives CSV with a line for each thing', async () => {
    const { stdout } = await workspace.run([
      'status',
      '--sample',
      '--format',
      'csv',
      '--subscription',
      'sub-payments-prod',
    ]);
    const [head, ...lines] = stdout.trimEnd().split('\r\n');
    expect(head).toMatch(/^tenant,subscription,subscriptionId,kind,/);
    expect(lines.filter((line) => line.includes(',capacity-reservation,'))).toHaveLength(3);
    expect(lines[0]).toContain(',4,4,5,6,,over-allocated,error,');
  });

  it.each([
    [['--fail-on', 'error', '--subscription', 'sub-sap-prod'], 0],
    [['--fail-on', 'warning', '--subscription', 'sub-sap-prod'], 1],
    [['--fail-on', 'never'], 3],
    [['--fail-on', 'never', '--subscription', 'sub-payments-prod'], 0],
    [['--fail-on', 'never', '--subscription', 'no-such-subscription'], 3],
  ])('ends as %j asks', async (arguments_, status) => {
    const outcome = await workspace.run(['status', '--sample', '--format', 'json', ...arguments_]);
    expect(outcome.status).toBe(status);
  });
});

describe('faultline status of a cloud', () => {
  it('reads every tenant that Azure CLI has a token for, and names the others', async () => {
    const server = await serve();
    const cli = {
      tokens: { [contoso.id]: token(contoso.id), [tailspinToys.id]: token(tailspinToys.id) },
      home: contoso.id,
    };
    const path = installAzureCli(join(workspace.root, 'az'), { ...cli, expiresAt: inAnHour });
    const { status, stdout, stderr } = await workspace.run(
      ['status', '--arm-endpoint', server.origin, '--format', 'json', '--fail-on', 'never'],
      { environment: { PATH: path } },
    );
    expect(status).toBe(3);
    expect(stderr).toContain(`fabrikam.com: Sign-in needed. Run \`az login --tenant ${fabrikam.id}\``);
    const { tenants, subscriptions } = JSON.parse(stdout);
    expect(tenants.map(({ name, error }: { name: string; error?: object }) => [name, error !== undefined])).toEqual(
      expect.arrayContaining([
        ['Contoso', false],
        ['Tailspin Toys', false],
        ['Fabrikam', true],
      ]),
    );
    expect(subscriptions.length).toBeGreaterThan(20);
  });

  it('reads what one token can see', async () => {
    const server = await serve();
    const { status, stdout } = await workspace.run(
      ['status', '--arm-endpoint', server.origin, '--token-env', 'MY_TOKEN', '--format', 'json'],
      { environment: { MY_TOKEN: token(contoso.id) } },
    );
    expect(status).toBe(1);
    const { tenants, subscriptions } = JSON.parse(stdout);
    expect(tenants).toEqual([{ id: contoso.id, name: 'Contoso', domain: 'contoso.com' }]);
    expect(subscriptions).toHaveLength(18);
  });

  it('never tells a token, whatever goes wrong', async () => {
    const server = await serve({ faults: [{ kind: 'expired-token' }] });
    const secret = token(contoso.id);
    const { status, stdout, stderr } = await workspace.run(
      ['status', '--arm-endpoint', server.origin, '--token-env', 'MY_TOKEN'],
      { environment: { MY_TOKEN: secret } },
    );
    expect(status).toBe(3);
    expect(stderr).toBe(
      'Azure could not be read. Azure refuses the token in MY_TOKEN: it has expired or is not for this cloud. Get a new one.\n',
    );
    expect(stdout + stderr).not.toContain(secret);
  });

  it.each([
    [
      ['--arm-endpoint', 'http://arm.contoso.com'],
      '--arm-endpoint cannot be used. The Resource Manager endpoint http://arm.contoso.com is plain http',
    ],
    [['--cloud', 'mars'], '--cloud must be one of: public, us-government, china. It is `mars`.'],
    [['--token-env', 'NOT_SET_ANYWHERE'], '--token-env names NOT_SET_ANYWHERE, and that variable is not set.'],
  ])('refuses %j', async (arguments_, message) => {
    const { status, stderr } = await workspace.run(['status', ...arguments_]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('faultline status --watch', () => {
  it('shows what there is, and ends with Ctrl-C', async () => {
    const child = spawn(process.execPath, [program.path, 'status', '--sample', '--watch', '--format', 'json'], {
      cwd: workspace.root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise<number | null>((done) => child.on('close', done));
    const line = await new Promise<string>((done) => {
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk;
        if (text.includes('\n')) done(text);
      });
    });
    child.kill('SIGINT');
    expect(JSON.parse(line).subscriptions).toHaveLength(40);
    expect(await ended).toBe(1);
  });
});

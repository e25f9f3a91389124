import type { Rule } from '../rule';
import { appServicePlan } from './app-service-plan';
import { applicationGateway } from './application-gateway';
import { containerAppsEnvironment } from './container-apps-environment';
import { containerRegistry } from './container-registry';
import { expressrouteGateway } from './expressroute-gateway';
import { firewall } from './firewall';
import { kubernetesAgentPool } from './kubernetes-agent-pool';
import { kubernetesNodePool } from './kubernetes-node-pool';
import { loadBalancerFrontend } from './load-balancer-frontend';
import { managedDisk } from './managed-disk';
import { natGateway } from './nat-gateway';
import { postgresqlFlexibleServer } from './postgresql-flexible-server';
import { publicIp } from './public-ip';
import { redisCache } from './redis-cache';
import { sqlDatabase } from './sql-database';
import { virtualMachine } from './virtual-machine';
import { virtualMachineScaleSet } from './virtual-machine-scale-set';
import { vpnGateway } from './vpn-gateway';

/** The rules of the area `zone`. */
export const zoneRules: readonly Rule[] = [
  virtualMachine,
  virtualMachineScaleSet,
  managedDisk,
  publicIp,
  loadBalancerFrontend,
  applicationGateway,
  firewall,
  natGateway,
  vpnGateway,
  expressrouteGateway,
  kubernetesNodePool,
  kubernetesAgentPool,
  appServicePlan,
  sqlDatabase,
  postgresqlFlexibleServer,
  redisCache,
  containerRegistry,
  containerAppsEnvironment,
];

import type { Random } from './random';

/** What one declaration adds to the files of a Terraform module. */
export interface TerraformPart {
  readonly variables?: readonly string[];
  readonly locals?: readonly string[];
  readonly resources: readonly string[];
  readonly outputs?: readonly string[];
}

/** Writes a part whose names end in `id`, so that they are unique in the module. */
type TerraformTemplate = (random: Random, id: string) => TerraformPart;

export const terraformTemplates: readonly [TerraformTemplate, ...TerraformTemplate[]] = [
  storageAccount,
  keyVault,
  virtualNetwork,
  networkSecurityGroup,
  publicAddress,
  loadBalancer,
  linuxMachine,
  scaleSet,
  managedDisk,
  kubernetesCluster,
  containerRegistry,
  webApp,
  sqlServer,
  postgresql,
  redis,
  cosmos,
  containerApp,
  workspace,
  roleAssignments,
  registryModule,
  untypedResource,
];

const place = `  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location`;

function storageAccount(random: Random, id: string): TerraformPart {
  return {
    variables: [variable(`replication_${id}`, 'string', `"${random.pick(['LRS', 'ZRS', 'GZRS'])}"`)],
    resources: [
      `resource "azurerm_storage_account" "main_${id}" {
  name                          = "st\${var.prefix}${id}"
${place}
  account_tier                  = "Standard"
  account_replication_type      = var.replication_${id}
  min_tls_version               = "TLS1_2"
  public_network_access_enabled = ${random.pick(['true', 'false'])}
  tags                          = local.tags

  network_rules {
    default_action = "${random.pick(['Allow', 'Deny'])}"
    bypass         = ["AzureServices"]
  }
}`,
      `resource "azurerm_storage_container" "main_${id}" {
  name                  = "content"
  storage_account_name  = azurerm_storage_account.main_${id}.name
  container_access_type = "private"
}`,
    ],
    outputs: [`output "storage_id_${id}" {\n  value = azurerm_storage_account.main_${id}.id\n}`],
  };
}

function keyVault(random: Random, id: string): TerraformPart {
  return {
    resources: [
      `data "azurerm_client_config" "current_${id}" {}`,
      `resource "azurerm_key_vault" "main_${id}" {
  name                       = "kv-\${var.prefix}-${id}"
${place}
  tenant_id                  = data.azurerm_client_config.current_${id}.tenant_id
  sku_name                   = "${random.pick(['standard', 'premium'])}"
  soft_delete_retention_days = ${random.integer(7, 90)}
  purge_protection_enabled   = ${random.pick(['true', 'false'])}

  dynamic "access_policy" {
    for_each = toset(["reader", "writer"])
    content {
      tenant_id          = data.azurerm_client_config.current_${id}.tenant_id
      object_id          = data.azurerm_client_config.current_${id}.object_id
      secret_permissions = access_policy.value == "writer" ? ["Get", "Set"] : ["Get"]
    }
  }
}`,
    ],
  };
}

function virtualNetwork(random: Random, id: string): TerraformPart {
  const first = random.integer(0, 200);
  return {
    locals: [
      `  subnets_${id} = {\n${['front', 'back', 'data', 'management']
        .map((subnet, index) => `    ${subnet} = cidrsubnet("10.${first}.0.0/16", 8, ${index})`)
        .join('\n')}\n  }`,
    ],
    resources: [
      `resource "azurerm_virtual_network" "main_${id}" {
  name                = "vnet-\${var.prefix}-${id}"
${place}
  address_space       = ["10.${first}.0.0/16"]
  tags                = local.tags
}`,
      `resource "azurerm_subnet" "main_${id}" {
  for_each             = local.subnets_${id}
  name                 = "snet-\${each.key}"
  resource_group_name  = azurerm_resource_group.main.name
  virtual_network_name = azurerm_virtual_network.main_${id}.name
  address_prefixes     = [each.value]
}`,
    ],
    outputs: [
      `output "subnet_ids_${id}" {\n  value = { for name, subnet in azurerm_subnet.main_${id} : name => subnet.id }\n}`,
    ],
  };
}

function networkSecurityGroup(random: Random, id: string): TerraformPart {
  const ports: readonly [string, ...string[]] = ['22', '3389', '443', '8080', '*'];
  const rules = Array.from(
    { length: random.integer(1, 5) },
    (_, index) => `
  security_rule {
    name                       = "allow-${index}"
    priority                   = ${100 + index * 10}
    direction                  = "${random.pick(['Inbound', 'Outbound'])}"
    access                     = "${random.pick(['Allow', 'Deny'])}"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "${random.pick(ports)}"
    source_address_prefix      = "${random.pick(['*', 'Internet', '10.0.0.0/8'])}"
    destination_address_prefix = "*"
  }`,
  );
  return {
    resources: [
      `resource "azurerm_network_security_group" "main_${id}" {
  name                = "nsg-\${var.prefix}-${id}"
${place}
${rules.join('\n')}
}`,
    ],
  };
}

function publicAddress(random: Random, id: string): TerraformPart {
  return {
    variables: [variable(`zones_${id}`, 'list(string)', random.pick(['[]', '["1", "2", "3"]']))],
    resources: [
      `resource "azurerm_public_ip" "main_${id}" {
  name                = "pip-\${var.prefix}-${id}"
${place}
  allocation_method   = "Static"
  sku                 = "${random.pick(['Standard', 'Basic'])}"
  zones               = var.zones_${id}
}`,
    ],
  };
}

function loadBalancer(random: Random, id: string): TerraformPart {
  return {
    resources: [
      `resource "azurerm_lb" "main_${id}" {
  name                = "lb-\${var.prefix}-${id}"
${place}
  sku                 = "Standard"

  frontend_ip_configuration {
    name                          = "internal"
    private_ip_address_allocation = "Dynamic"
    subnet_id                     = var.subnet_id
    ${random.pick(['zones                         = ["1", "2", "3"]', '# the region decides'])}
  }
}`,
      `resource "azurerm_lb_backend_address_pool" "main_${id}" {
  name            = "pool"
  loadbalancer_id = azurerm_lb.main_${id}.id
}`,
      `resource "azurerm_lb_probe" "main_${id}" {
  name            = "health"
  loadbalancer_id = azurerm_lb.main_${id}.id
  port            = ${random.integer(80, 9000)}
}`,
    ],
  };
}

function linuxMachine(random: Random, id: string): TerraformPart {
  return {
    variables: [variable(`machines_${id}`, 'number', String(random.integer(1, 4)))],
    resources: [
      `resource "azurerm_network_interface" "main_${id}" {
  count               = var.machines_${id}
  name                = "nic-\${var.prefix}-${id}-\${count.index}"
${place}

  ip_configuration {
    name                          = "internal"
    subnet_id                     = var.subnet_id
    private_ip_address_allocation = "Dynamic"
  }
}`,
      `resource "azurerm_linux_virtual_machine" "main_${id}" {
  count                 = var.machines_${id}
  name                  = "vm-\${var.prefix}-${id}-\${count.index}"
${place}
  size                  = "Standard_D${random.pick(['2', '4'])}s_v5"
  admin_username        = "operator"
  network_interface_ids = [azurerm_network_interface.main_${id}[count.index].id]
  ${random.pick(['zone                  = tostring(count.index % 3 + 1)', '# one zone is enough here'])}

  admin_ssh_key {
    username   = "operator"
    public_key = file("~/.ssh/id_rsa.pub")
  }

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "${random.pick(['latest', '24.04.202404230'])}"
  }
}`,
    ],
  };
}

function scaleSet(random: Random, id: string): TerraformPart {
  return {
    resources: [
      `resource "azurerm_linux_virtual_machine_scale_set" "main_${id}" {
  name                = "vmss-\${var.prefix}-${id}"
${place}
  sku                 = "Standard_F2"
  instances           = ${random.integer(2, 8)}
  admin_username      = "operator"
  ${random.pick(['zones               = ["1", "2", "3"]', 'zone_balance        = false'])}

  os_disk {
    storage_account_type = "Standard_LRS"
    caching              = "ReadWrite"
  }

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }

  network_interface {
    name    = "primary"
    primary = true

    ip_configuration {
      name      = "internal"
      primary   = true
      subnet_id = var.subnet_id
    }
  }
}`,
    ],
  };
}

function managedDisk(random: Random, id: string): TerraformPart {
  return {
    variables: [variable(`disks_${id}`, 'map(number)', '{ data = 128, log = 64 }')],
    resources: [
      `resource "azurerm_managed_disk" "main_${id}" {
  for_each             = var.disks_${id}
  name                 = "disk-\${var.prefix}-\${each.key}"
${place}
  storage_account_type = "${random.pick(['Premium_LRS', 'Premium_ZRS'])}"
  create_option        = "Empty"
  disk_size_gb         = each.value
}`,
    ],
  };
}

function kubernetesCluster(random: Random, id: string): TerraformPart {
  return {
    variables: [variable(`nodes_${id}`, 'number', '3', 'How many nodes the first pool has')],
    resources: [
      `resource "azurerm_kubernetes_cluster" "main_${id}" {
  name                    = "aks-\${var.prefix}-${id}"
${place}
  dns_prefix              = "\${var.prefix}-${id}"
  sku_tier                = "${random.pick(['Free', 'Standard'])}"
  private_cluster_enabled = ${random.pick(['true', 'false'])}

  default_node_pool {
    name       = "system"
    node_count = var.nodes_${id}
    vm_size    = "Standard_D4s_v5"
    ${random.pick(['zones      = ["1", "2", "3"]', 'max_pods   = 50'])}
  }

  identity {
    type = "SystemAssigned"
  }
}`,
    ],
    outputs: [
      `output "kube_config_${id}" {\n  value     = azurerm_kubernetes_cluster.main_${id}.kube_config_raw\n  sensitive = true\n}`,
    ],
  };
}

function containerRegistry(random: Random, id: string): TerraformPart {
  return {
    resources: [
      `resource "azurerm_container_registry" "main_${id}" {
  name                          = "cr\${replace(var.prefix, "-", "")}${id}"
${place}
  sku                           = "${random.pick(['Basic', 'Premium'])}"
  admin_enabled                 = false
  public_network_access_enabled = ${random.pick(['true', 'false'])}
}`,
    ],
  };
}

function webApp(random: Random, id: string): TerraformPart {
  return {
    resources: [
      `resource "azurerm_service_plan" "main_${id}" {
  name                   = "asp-\${var.prefix}-${id}"
${place}
  os_type                = "Linux"
  sku_name               = "${random.pick(['P1v3', 'S1', 'B1'])}"
  worker_count           = ${random.integer(1, 3)}
  zone_balancing_enabled = ${random.pick(['true', 'false'])}
}`,
      `resource "azurerm_linux_web_app" "main_${id}" {
  name                = "app-\${var.prefix}-${id}"
${place}
  service_plan_id     = azurerm_service_plan.main_${id}.id
  https_only          = true
  app_settings        = merge(local.settings, { "INSTANCE" = "${id}" })

  site_config {
    minimum_tls_version = "1.2"

    application_stack {
      node_version = "20-lts"
    }
  }
}`,
    ],
  };
}

function sqlServer(random: Random, id: string): TerraformPart {
  return {
    variables: [`variable "password_${id}" {\n  type      = string\n  sensitive = true\n}`],
    resources: [
      `resource "azurerm_mssql_server" "main_${id}" {
  name                          = "sql-\${var.prefix}-${id}"
${place}
  version                       = "12.0"
  administrator_login           = "operator"
  administrator_login_password  = var.password_${id}
  minimum_tls_version           = "1.2"
  public_network_access_enabled = ${random.pick(['true', 'false'])}
}`,
      `resource "azurerm_mssql_database" "main_${id}" {
  name           = "orders"
  server_id      = azurerm_mssql_server.main_${id}.id
  sku_name       = "${random.pick(['GP_Gen5_2', 'BC_Gen5_2', 'S0'])}"
  zone_redundant = ${random.pick(['true', 'false'])}
}`,
    ],
  };
}

function postgresql(random: Random, id: string): TerraformPart {
  return {
    resources: [
      `resource "azurerm_postgresql_flexible_server" "main_${id}" {
  name                = "psql-\${var.prefix}-${id}"
${place}
  version             = "16"
  sku_name            = "GP_Standard_D2ds_v5"
  storage_mb          = ${random.pick(['65536', '131072'])}

  high_availability {
    mode = "${random.pick(['ZoneRedundant', 'SameZone'])}"
  }
}`,
    ],
  };
}

function redis(random: Random, id: string): TerraformPart {
  return {
    resources: [
      `resource "azurerm_redis_cache" "main_${id}" {
  name                = "redis-\${var.prefix}-${id}"
${place}
  capacity            = 1
  family              = "P"
  sku_name            = "${random.pick(['Standard', 'Premium'])}"
  minimum_tls_version = "1.2"
}`,
    ],
  };
}

function cosmos(random: Random, id: string): TerraformPart {
  return {
    resources: [
      `resource "azurerm_cosmosdb_account" "main_${id}" {
  name                          = "cosmos-\${var.prefix}-${id}"
${place}
  offer_type                    = "Standard"
  public_network_access_enabled = ${random.pick(['true', 'false'])}

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = azurerm_resource_group.main.location
    failover_priority = 0
    zone_redundant    = ${random.pick(['true', 'false'])}
  }
}`,
    ],
  };
}

function containerApp(random: Random, id: string): TerraformPart {
  return {
    resources: [
      `resource "azurerm_container_app_environment" "main_${id}" {
  name                     = "cae-\${var.prefix}-${id}"
${place}
  infrastructure_subnet_id = var.subnet_id
  zone_redundancy_enabled  = ${random.pick(['true', 'false'])}
}`,
      `resource "azurerm_container_app" "main_${id}" {
  name                         = "ca-\${var.prefix}-${id}"
  container_app_environment_id = azurerm_container_app_environment.main_${id}.id
  resource_group_name          = azurerm_resource_group.main.name
  revision_mode                = "Single"

  template {
    container {
      name   = "main"
      image  = "mcr.microsoft.com/k8se/quickstart:${random.pick(['latest', '1.4.2'])}"
      cpu    = 0.5
      memory = "1Gi"
    }
  }

  ingress {
    external_enabled = ${random.pick(['true', 'false'])}
    target_port      = 8080

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}`,
    ],
  };
}

function workspace(random: Random, id: string): TerraformPart {
  return {
    resources: [
      `resource "azurerm_log_analytics_workspace" "main_${id}" {
  name                = "log-\${var.prefix}-${id}"
${place}
  sku                 = "PerGB2018"
  retention_in_days   = ${random.pick(['30', '90', '365'])}
}`,
      `resource "azurerm_monitor_diagnostic_setting" "main_${id}" {
  for_each                   = toset(var.monitored_ids)
  name                       = "to-workspace-${id}"
  target_resource_id         = each.value
  log_analytics_workspace_id = azurerm_log_analytics_workspace.main_${id}.id

  metric {
    category = "AllMetrics"
  }
}`,
    ],
  };
}

function roleAssignments(_random: Random, id: string): TerraformPart {
  return {
    variables: [
      variable(
        `assignments_${id}`,
        'list(object({\n    principal_id = string\n    role         = optional(string, "Reader")\n  }))',
        '[]',
      ),
    ],
    resources: [
      `resource "azurerm_role_assignment" "main_${id}" {
  for_each             = { for item in var.assignments_${id} : "\${item.principal_id}-\${item.role}" => item }
  scope                = azurerm_resource_group.main.id
  role_definition_name = each.value.role
  principal_id         = each.value.principal_id
}`,
    ],
  };
}

function registryModule(random: Random, id: string): TerraformPart {
  return {
    resources: [
      `module "vault_${id}" {
  source  = "Azure/avm-res-keyvault-vault/azurerm"
  version = "${random.pick(['0.10.0', '~> 0.9'])}"

  name                = "kv-\${var.prefix}-${id}"
${place}
  tenant_id           = var.tenant_id
}`,
    ],
  };
}

function untypedResource(random: Random, id: string): TerraformPart {
  return {
    resources: [
      `resource "azapi_resource" "main_${id}" {
  type      = "Microsoft.Storage/storageAccounts@2023-05-01"
  name      = "st\${var.prefix}api${id}"
  parent_id = azurerm_resource_group.main.id
  location  = azurerm_resource_group.main.location

  body = {
    kind = "StorageV2"
    sku = {
      name = "${random.pick(['Standard_LRS', 'Standard_ZRS'])}"
    }
    properties = {
      publicNetworkAccess = "${random.pick(['Enabled', 'Disabled'])}"
      minimumTlsVersion   = "TLS1_2"
    }
  }
}`,
    ],
  };
}

function variable(name: string, type: string, value: string, description = `Settles ${name}`): string {
  return `variable "${name}" {
  type        = ${type}
  description = "${description}"
  default     = ${value}
}`;
}

metadata description = 'The customer portal and the gateway in front of it.'

param location string = 'westeurope'

var gatewayId = resourceId('Microsoft.Network/applicationGateways', 'agw-portal')

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-portal'
  location: location
  kind: 'linux'
  sku: { name: 'P1v3', tier: 'PremiumV3', capacity: 3 }
  properties: {
    zoneRedundant: true
    reserved: true
  }
}

resource portal 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app-contoso-portal'
  location: location
  kind: 'app,linux'
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    publicNetworkAccess: 'Disabled'
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      appSettings: [
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insights.properties.ConnectionString }
      ]
    }
  }
}

module portalEndpoint 'modules/private-endpoint.bicep' = {
  params: {
    name: 'pe-portal'
    location: location
    targetId: portal.id
    groupId: 'sites'
    zoneName: 'privatelink.azurewebsites.net'
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-portal'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
  }
}

resource address 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-portal'
  location: location
  sku: { name: 'Standard' }
  zones: ['1', '2', '3']
  properties: { publicIPAllocationMethod: 'Static' }
}

resource gateway 'Microsoft.Network/applicationGateways@2024-05-01' = {
  name: 'agw-portal'
  location: location
  zones: ['1', '2', '3']
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${gatewayIdentity.id}': {} } }
  properties: {
    sku: { name: 'WAF_v2', tier: 'WAF_v2' }
    autoscaleConfiguration: { minCapacity: 2, maxCapacity: 10 }
    firewallPolicy: { id: wafPolicy.id }
    gatewayIPConfigurations: [
      { name: 'default', properties: { subnet: { id: '${paymentsNetwork.id}/subnets/snet-gateway' } } }
    ]
    sslCertificates: [
      { name: 'portal', properties: { keyVaultSecretId: '${vault.properties.vaultUri}secrets/portal-certificate' } }
    ]
    frontendIPConfigurations: [
      { name: 'public', properties: { publicIPAddress: { id: address.id } } }
    ]
    frontendPorts: [
      { name: 'https', properties: { port: 443 } }
    ]
    backendAddressPools: [
      { name: 'portal', properties: { backendAddresses: [{ fqdn: portal.properties.defaultHostName }] } }
    ]
    backendHttpSettingsCollection: [
      {
        name: 'https'
        properties: { port: 443, protocol: 'Https', pickHostNameFromBackendAddress: true, requestTimeout: 30 }
      }
    ]
    httpListeners: [
      {
        name: 'portal'
        properties: {
          protocol: 'Https'
          frontendIPConfiguration: { id: '${gatewayId}/frontendIPConfigurations/public' }
          frontendPort: { id: '${gatewayId}/frontendPorts/https' }
          sslCertificate: { id: '${gatewayId}/sslCertificates/portal' }
        }
      }
    ]
    requestRoutingRules: [
      {
        name: 'portal'
        properties: {
          ruleType: 'Basic'
          priority: 100
          httpListener: { id: '${gatewayId}/httpListeners/portal' }
          backendAddressPool: { id: '${gatewayId}/backendAddressPools/portal' }
          backendHttpSettings: { id: '${gatewayId}/backendHttpSettingsCollection/https' }
        }
      }
    ]
  }
}

resource wafPolicy 'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies@2024-05-01' = {
  name: 'waf-portal'
  location: location
  properties: {
    policySettings: { state: 'Enabled', mode: 'Prevention' }
    managedRules: { managedRuleSets: [{ ruleSetType: 'Microsoft_DefaultRuleSet', ruleSetVersion: '2.1' }] }
  }
}

resource paymentsNetwork 'Microsoft.Network/virtualNetworks@2024-05-01' existing = { name: 'vnet-payments' }
resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = { name: 'kv-contoso-payments' }
resource gatewayIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = { name: 'id-portal' }

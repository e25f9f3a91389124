param location string = 'westeurope'

// expect fail: network takes its module at 0.5, which moves
module network 'br/public:avm/res/network/virtual-network:0.5' = {
  name: 'network'
  params: {
    name: 'vnet-hub'
    addressPrefixes: ['10.0.0.0/16']
    location: location
  }
}

// expect fail: vault takes its module at latest
module vault 'br:crcontoso.azurecr.io/bicep/vault:latest' = {
  name: 'vault'
}

// expect fail: app takes its module without a version
module app 'br/contoso:app' = {
  name: 'app'
}

// expect fail: storage takes its module at latest
module storage 'ts/contoso:storage:latest' = {
  name: 'storage'
}

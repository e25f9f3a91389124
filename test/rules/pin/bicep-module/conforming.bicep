// expect pass
module network 'br/public:avm/res/network/virtual-network:0.5.1' = {
  name: 'network'
}

// expect pass
module vault 'br:crcontoso.azurecr.io/bicep/vault:v1.2.0-preview.1' = {
  name: 'vault'
}

// expect pass
module build 'br/contoso:app:20250114.3' = {
  name: 'build'
}

// expect pass
module digest 'br:crcontoso.azurecr.io/bicep/app@sha256:bb142a9c18ac18a16713c1491d779697b4e107c22a97266616099d288237ef47' = {
  name: 'digest'
}

// expect pass
module storage 'ts/contoso:storage:1.0' = {
  name: 'storage'
}

module own './modules/app.bicep' = {
  name: 'own'
}

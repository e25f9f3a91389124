// expect unknown: the name does not tell whether the tag production moves
module vault 'br:crcontoso.azurecr.io/bicep/vault:production' = {
  name: 'vault'
}

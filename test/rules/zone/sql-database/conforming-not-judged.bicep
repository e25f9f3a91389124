// expect nothing
resource dev 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/dev'
  location: 'westeurope'
  sku: {
    name: 'S1'
    tier: 'Standard'
  }
  properties: {
    maxSizeBytes: 34359738368
  }
}

resource tiny 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/tiny'
  location: 'westeurope'
  sku: {
    name: 'Basic'
    tier: 'Basic'
  }
  properties: {
    maxSizeBytes: 34359738368
  }
}

resource house 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/house'
  location: 'westeurope'
  sku: {
    name: 'DW100c'
    tier: 'DataWarehouse'
  }
  properties: {
    maxSizeBytes: 34359738368
  }
}

resource pooled 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/pooled'
  location: 'westeurope'
  sku: {
    name: 'ElasticPool'
    tier: 'GeneralPurpose'
  }
  properties: {
    maxSizeBytes: 34359738368
    elasticPoolId: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Sql/servers/sql-shop/elasticPools/p'
  }
}

resource copy 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/copy'
  location: 'westeurope'
  sku: {
    name: 'BC_Gen5_4'
  }
  properties: {
    maxSizeBytes: 34359738368
    createMode: 'Secondary'
  }
}

resource master 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/master'
  location: 'westeurope'
  sku: {
    name: 'GP_Gen5_2'
  }
  properties: {
    maxSizeBytes: 34359738368
  }
}

resource there 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/there'
  location: 'westcentralus'
  sku: {
    name: 'BC_Gen5_4'
  }
  properties: {
    maxSizeBytes: 34359738368
  }
}

resource compute 'Microsoft.Sql/servers/databases@2023-08-01' = {
  name: 'sql-shop/compute'
  location: 'westeurope'
  sku: {
    name: 'GP_Fsv2_8'
  }
  properties: {
    maxSizeBytes: 34359738368
  }
}

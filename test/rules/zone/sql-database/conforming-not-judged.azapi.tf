# expect nothing
resource "azapi_resource" "dev" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "dev"
  location = "westeurope"

  body = {
    sku = {
      name = "S1"
      tier = "Standard"
    }
    properties = {
      maxSizeBytes = 34359738368
    }
  }
}

resource "azapi_resource" "tiny" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "tiny"
  location = "westeurope"

  body = {
    sku = {
      name = "Basic"
      tier = "Basic"
    }
    properties = {
      maxSizeBytes = 34359738368
    }
  }
}

resource "azapi_resource" "house" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "house"
  location = "westeurope"

  body = {
    sku = {
      name = "DW100c"
      tier = "DataWarehouse"
    }
    properties = {
      maxSizeBytes = 34359738368
    }
  }
}

resource "azapi_resource" "pooled" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "pooled"
  location = "westeurope"

  body = {
    sku = {
      name = "ElasticPool"
      tier = "GeneralPurpose"
    }
    properties = {
      maxSizeBytes = 34359738368
      elasticPoolId = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Sql/servers/sql-shop/elasticPools/p"
    }
  }
}

resource "azapi_resource" "copy" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "copy"
  location = "westeurope"

  body = {
    sku = {
      name = "BC_Gen5_4"
    }
    properties = {
      maxSizeBytes = 34359738368
      createMode = "Secondary"
    }
  }
}

resource "azapi_resource" "master" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "master"
  location = "westeurope"

  body = {
    sku = {
      name = "GP_Gen5_2"
    }
    properties = {
      maxSizeBytes = 34359738368
    }
  }
}

resource "azapi_resource" "there" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "there"
  location = "westcentralus"

  body = {
    sku = {
      name = "BC_Gen5_4"
    }
    properties = {
      maxSizeBytes = 34359738368
    }
  }
}

resource "azapi_resource" "compute" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "compute"
  location = "westeurope"

  body = {
    sku = {
      name = "GP_Fsv2_8"
    }
    properties = {
      maxSizeBytes = 34359738368
    }
  }
}

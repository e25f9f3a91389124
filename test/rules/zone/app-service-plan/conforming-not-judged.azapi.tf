# expect nothing
resource "azapi_resource" "dev" {
  type = "Microsoft.Web/serverfarms@2024-04-01"
  name = "plan-dev"
  location = "westeurope"

  body = {
    sku = {
      name = "B1"
    }
    properties = {
      reserved = true
    }
  }
}

resource "azapi_resource" "standard" {
  type = "Microsoft.Web/serverfarms@2024-04-01"
  name = "plan-standard"
  location = "westeurope"

  body = {
    sku = {
      name = "S1"
      capacity = 2
    }
    properties = {
      reserved = true
    }
  }
}

resource "azapi_resource" "flex" {
  type = "Microsoft.Web/serverfarms@2024-04-01"
  name = "plan-flex"
  location = "westeurope"

  body = {
    sku = {
      name = "FC1"
    }
    properties = {
      reserved = true
    }
  }
}

resource "azapi_resource" "consumption" {
  type = "Microsoft.Web/serverfarms@2024-04-01"
  name = "plan-consumption"
  location = "westeurope"

  body = {
    sku = {
      name = "Y1"
    }
    properties = {
      reserved = true
    }
  }
}

resource "azapi_resource" "isolated" {
  type = "Microsoft.Web/serverfarms@2024-04-01"
  name = "plan-isolated"
  location = "westeurope"

  body = {
    sku = {
      name = "I1v2"
    }
    properties = {
      reserved = true
      hostingEnvironmentProfile = {
        id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/hostingEnvironments/ase"
      }
    }
  }
}

resource "azapi_resource" "there" {
  type = "Microsoft.Web/serverfarms@2024-04-01"
  name = "plan-there"
  location = "westcentralus"

  body = {
    sku = {
      name = "P1v3"
    }
    properties = {
      reserved = true
    }
  }
}

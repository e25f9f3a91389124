resource "azurerm_resource_group" "platform" {
  name     = "rg-payments-platform"
  location = var.location
}

module "names" {
  source = "git::https://github.com/contoso/terraform-azurerm-names.git"

  workload = "payments"
}

module "network" {
  source = "Azure/avm-res-network-virtualnetwork/azurerm"

  name                = module.names.virtual_network
  resource_group_name = azurerm_resource_group.platform.name
  location            = var.location
  address_space       = ["10.30.0.0/16"]

  subnets = {
    cluster = { name = "snet-cluster", address_prefixes = ["10.30.0.0/20"] }
    jump    = { name = "snet-jump", address_prefixes = ["10.30.16.0/27"] }
    web     = { name = "snet-web", address_prefixes = ["10.30.17.0/24"] }
  }
}

resource "azurerm_network_security_group" "jump" {
  name                = "nsg-jump"
  resource_group_name = azurerm_resource_group.platform.name
  location            = var.location

  security_rule {
    name                       = "allow-ssh"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "22"
  }

  security_rule {
    name                       = "allow-rdp"
    priority                   = 110
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "*"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "3389"
  }

  security_rule {
    name                       = "allow-status-page"
    priority                   = 120
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_address_prefix      = "Internet"
    source_port_range          = "*"
    destination_address_prefix = "*"
    destination_port_range     = "8080"
  }
}

resource "azurerm_public_ip" "jump" {
  name                = "pip-jump"
  resource_group_name = azurerm_resource_group.platform.name
  location            = var.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}

resource "azurerm_network_interface" "jump" {
  name                = "nic-jump"
  resource_group_name = azurerm_resource_group.platform.name
  location            = var.location

  ip_configuration {
    name                          = "default"
    subnet_id                     = module.network.subnets["jump"].resource_id
    private_ip_address_allocation = "Dynamic"
    public_ip_address_id          = azurerm_public_ip.jump.id
  }
}

resource "azurerm_network_interface_security_group_association" "jump" {
  network_interface_id      = azurerm_network_interface.jump.id
  network_security_group_id = azurerm_network_security_group.jump.id
}

module "web" {
  source = "./modules/web-tier"

  resource_group_name = azurerm_resource_group.platform.name
  location            = var.location
  subnet_id           = module.network.subnets["web"].resource_id
  ssh_public_key      = var.operators_ssh_public_key
}

variable "subscription_id" {
  description = "The subscription of the payments landing zone."
  type        = string
}

variable "location" {
  description = "The region that everything is deployed to."
  type        = string
  default     = "westeurope"
}

variable "cluster_node_size" {
  description = "The size of the cluster's machines."
  type        = string
  default     = "Standard_D4s_v5"
}

variable "operators_ssh_public_key" {
  description = "Public key of the operators."
  type        = string
}

variable "encryption_key_id" {
  description = "The key that encrypts disks, images and letters, without a version."
  type        = string
}

variable "replication" {
  type    = string
  default = "LRS"
}

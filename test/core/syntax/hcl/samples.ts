/** Text that uses every construct of the language, for tests that damage it. */
export const hclSamples = [
  `# a comment
resource "azurerm_storage_account" "main" {
  count    = var.enabled ? 1 : 0
  name     = "st\${var.name}\${~ random_id.x.hex ~}"
  zones    = ["1", "2", /* third */ "3"]
  tags     = merge(local.tags, { "a b" = 1, (var.k) : 2 })
  network_rules {
    bypass   = toset([for s in var.list : upper(s) if s != ""])
    ip_rules = { for k, v in var.map : k => v... }
  }
  dynamic "identity" {
    for_each = var.ids[*].id
    content { type = a.*.b[0].c.0.1 }
  }
}
`,
  `locals {
  text = <<-EOT
    %{ for x in var.l ~}
    \${x} and $\${y}
    %{ endfor ~}
  EOT
  json = jsonencode({
    a = provider::azurerm::f(1.5e3, -2, !true, null)
  })
  when = "%{ if a }\\u00e9%{ else }b%{ endif }"
}
`,
  'a = 1\r\nb = [\r\n  "é😀",\r\n]\r\n// end',
];

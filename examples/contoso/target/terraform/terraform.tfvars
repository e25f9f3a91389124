subscription_id   = "00000000-0000-0000-0000-000000000000"
location          = "westeurope"
cluster_node_size = "Standard_D8s_v5"
encryption_key_id = "https://kv-contoso-payments.vault.azure.net/keys/payments"

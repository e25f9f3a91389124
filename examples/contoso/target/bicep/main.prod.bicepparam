using 'main.bicep'

param location = 'westeurope'
param sshPublicKey = readEnvironmentVariable('OPERATORS_SSH_PUBLIC_KEY')
param ledgerAdminsId = '00000000-0000-0000-0000-000000000000'

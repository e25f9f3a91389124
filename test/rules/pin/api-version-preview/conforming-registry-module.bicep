// expect nothing
module storage 'br/public:avm/res/storage/storage-account:0.20.0' = {
  name: 'storage'
  params: { name: 'stpayments' }
}

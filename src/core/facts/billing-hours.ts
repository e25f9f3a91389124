/** Hours that a month of continuous use is billed as. Source: https://azure.microsoft.com/pricing/calculator, read 2026-11. */
export const hoursPerMonth = 730;

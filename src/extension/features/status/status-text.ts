import { l10n } from 'vscode';
import type { Summary } from '../../../core/lint/summary';

/** `Faultline: 3 errors, 12 warnings · 41 resources fine · 4 cannot tell`. */
export function statusText(summary: Summary): string {
  return l10n.t('Faultline: {0}', countsText(summary));
}

/** `3 errors, 12 warnings · 41 resources fine · 4 cannot tell`. */
export function countsText({ errors, warnings, information, fineResources, resources, unknown }: Summary): string {
  const found = [
    ...(errors > 0 ? [errors === 1 ? l10n.t('1 error') : l10n.t('{0} errors', errors)] : []),
    ...(warnings > 0 ? [warnings === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warnings)] : []),
    ...(information > 0 ? [l10n.t('{0} information', information)] : []),
  ];
  return [
    found.length > 0 ? found.join(', ') : l10n.t('no problem found'),
    ...(resources > 0
      ? [fineResources === 1 ? l10n.t('1 resource fine') : l10n.t('{0} resources fine', fineResources)]
      : []),
    ...(unknown > 0 ? [l10n.t('{0} cannot tell', unknown)] : []),
  ].join(' · ');
}

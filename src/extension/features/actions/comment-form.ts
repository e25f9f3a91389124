import type { Language } from '../../../core/design/source-file';

/** What begins a comment that ends with its line; undefined where a language has no comments. */
export function commentMarker(language: Language): '//' | '#' | undefined {
  switch (language) {
    case 'bicep':
    case 'bicepparam':
    case 'arm':
    case 'arm-parameters':
      return '//';
    case 'terraform':
    case 'tfvars':
    case 'workflow':
    case 'action':
    case 'dockerfile':
      return '#';
    case 'terraform-json':
    case 'text':
      return undefined;
  }
}

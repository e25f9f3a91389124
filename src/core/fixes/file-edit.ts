import type { TextEdit } from '../text/text-edit';

/** An edit and the file that it belongs to. */
export interface FileEdit {
  readonly file: string;
  readonly edit: TextEdit;
}

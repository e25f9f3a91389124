import { type Memento, type Uri, workspace } from 'vscode';

const choicesKey = 'faultline.live.choices';

/** Which live resource a person said that a declaration means. Kept for the workspace, by file and address. */
export class Choices {
  constructor(private readonly memory: Memento) {}

  /** The id that was chosen. */
  get(file: Uri, address: string): string | undefined {
    return this.all()[keyOf(file, address)];
  }

  /** Remembers a choice, or forgets it where there is none. */
  async set(file: Uri, address: string, id: string | undefined): Promise<void> {
    const { [keyOf(file, address)]: _, ...others } = this.all();
    await this.memory.update(choicesKey, id === undefined ? others : { ...others, [keyOf(file, address)]: id });
  }

  private all(): Readonly<Record<string, string>> {
    return this.memory.get<Record<string, string>>(choicesKey, {});
  }
}

function keyOf(file: Uri, address: string): string {
  return `${workspace.asRelativePath(file, true)}#${address}`;
}

import type { SnippetIdea } from '../snippet';
import { dataDisk } from './data-disk';
import { linuxMachine } from './linux-machine';
import { windowsMachine } from './windows-machine';

/** Machines that stand where they are said to stand (section 5 of the domain). */
export const vmSnippets: readonly SnippetIdea[] = [linuxMachine, windowsMachine, dataDisk];

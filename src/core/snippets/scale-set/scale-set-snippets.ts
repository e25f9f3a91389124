import type { SnippetIdea } from '../snippet';
import { scaleSetAutoscale } from './autoscale';
import { flexibleScaleSet } from './flexible';

/** Machines by the number (section 5 of the domain). */
export const scaleSetSnippets: readonly SnippetIdea[] = [flexibleScaleSet, scaleSetAutoscale];

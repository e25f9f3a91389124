import type { SnippetIdea } from '../snippet';
import { gallery, galleryByModule } from './gallery';
import { imageVersion } from './version';

/** Images that every region has (section 4 of the domain). */
export const gallerySnippets: readonly SnippetIdea[] = [gallery, galleryByModule, imageVersion];

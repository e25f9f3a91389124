import type { TextRange } from '../text/text-range';

/** One `FROM` of a Dockerfile. */
export interface BaseImage {
  /** The image after substitution of build arguments that have defaults; undefined where one has none. */
  readonly image: string | undefined;
  /** The image as written. */
  readonly written: string;
  readonly range: TextRange;
  /** The stage's name after `AS`. */
  readonly stage: string | undefined;
  /** Whether it names an earlier stage instead of an image. */
  readonly fromStage: boolean;
}

/** A Dockerfile as far as rules read it. */
export interface ContainerBuild {
  readonly file: string;
  readonly baseImages: readonly BaseImage[];
}

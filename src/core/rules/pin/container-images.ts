import { possibilities, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { Verdict } from '../verdict';
import { cannotTell } from '../verdicts';
import { judgeImage } from './judge-image';

/**
 * Judges the image of every container in the lists of a resource.
 * @param lists dotted ARM paths of arrays of containers.
 * @param imagePath where an item of such a list names its image.
 */
export function judgeContainerImages(
  resource: Resource,
  lists: readonly string[],
  imagePath: string,
): readonly Verdict[] {
  return lists.flatMap((list) => {
    const containers = valueAt(resource.body, list);
    if (containers?.kind === 'unknown') return [cannotTell(resource, list, containers)];
    if (containers?.kind !== 'array')
      return containers && possibilities(containers).length > 1
        ? [cannotTell(resource, list, 'the list of containers depends on a condition that is not known here')]
        : [];
    const verdicts = containers.items.flatMap((container, index) =>
      judgeImage(resource, `${list}.${index}.${imagePath}`, valueAt(container, imagePath)),
    );
    return containers.rest ? [...verdicts, cannotTell(resource, list, containers.rest)] : verdicts;
  });
}

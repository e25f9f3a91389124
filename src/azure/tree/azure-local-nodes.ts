import type { AzureLocalEstate, AzureLocalInstance } from '../estate/azure-local';
import { azureLocalText } from '../summaries/azure-local-summary';
import { counted } from '../summaries/counted';
import { joinParts } from '../summaries/section-summary';
import { azureLocalIcon } from './appearance';
import { type EstateNode, makeNode } from './estate-node';
import { code, fact, lines, paragraphs, plain } from './markdown';
import { worstFirst } from './order';
import { resourceTarget, resourceTraits } from './resource-target';
import type { TreeContext } from './tree-context';

/** Instances, the worst first. */
export function azureLocalNodes(
  { instances }: AzureLocalEstate,
  prefix: string,
  context: TreeContext,
): readonly EstateNode[] {
  return worstFirst(instances.map((instance) => azureLocalNode(instance, prefix, context)));
}

export function azureLocalNode(
  instance: AzureLocalInstance,
  prefix: string,
  context: TreeContext,
  place = '',
): EstateNode {
  const { id, name, location, connection, health, update, nodes, lastSync, worst } = instance;
  return makeNode({
    id: `${prefix}|${id}`,
    kind: 'azure-local',
    label: name,
    description: joinParts([
      azureLocalText(instance),
      nodes === null ? 'nodes not read' : counted(nodes, 'node'),
      place,
    ]),
    severity: worst,
    icon: azureLocalIcon(instance),
    tooltip: () =>
      paragraphs(
        `**${plain(name)}** — Azure Local instance`,
        lines(
          fact('Connection', connection ?? 'not read'),
          fact('Health', health ?? 'not read'),
          fact('Update', update ?? 'not read'),
          fact('Nodes', nodes ?? 'not read'),
          fact('Last sync', lastSync === null ? 'not read' : context.timeText(lastSync)),
          fact('Region', location),
        ),
        'From Resource Graph, which can be minutes late.',
        code(id),
      ),
    traits: resourceTraits(context),
    target: resourceTarget(context, id),
    searchText: `${name} ${location} ${connection ?? ''} ${update ?? ''} ${id}`,
  });
}

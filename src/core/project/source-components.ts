/**
 * Of each node of a directed graph, the number of its strongly connected component: nodes that reach each other have the
 * same. Tarjan's algorithm, without recursion.
 */
export function componentNumbers(
  nodes: Iterable<string>,
  successorsOf: (node: string) => Iterable<string>,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  let components = 0;

  for (const root of nodes) {
    if (order.has(root)) continue;
    const path: { node: string; rest: Iterator<string> }[] = [];
    const enter = (node: string): void => {
      order.set(node, order.size);
      lowest.set(node, order.size - 1);
      open.push(node);
      path.push({ node, rest: successorsOf(node)[Symbol.iterator]() });
    };
    const lower = (node: string, value: number | undefined): void => {
      if (value !== undefined && value < (lowest.get(node) ?? 0)) lowest.set(node, value);
    };
    enter(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.rest.next();
      if (!next.done) {
        if (!order.has(next.value)) enter(next.value);
        else if (!numbers.has(next.value)) lower(top.node, order.get(next.value));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(above.node, lowest.get(top.node));
      if (lowest.get(top.node) !== order.get(top.node)) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        numbers.set(member, components);
        if (member === top.node) break;
      }
      components += 1;
    }
  }
  return numbers;
}

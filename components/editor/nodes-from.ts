/** A place in the page, as ranges and selections want it. */
export interface Point {
  node: Node;
  offset: number;
}

function after(node: Node, root: Node): Node | null {
  for (let one: Node | null = node; one && one !== root; one = one.parentNode) {
    if (one.nextSibling) return one.nextSibling;
  }
  return null;
}

/** All nodes within `root` that begin at or behind a place in an element, in the order of the page. */
export function* nodesFrom({ node, offset }: Point, root: Node): Generator<Node> {
  let next = node.childNodes[offset] ?? after(node, root);
  while (next) {
    yield next;
    next = next.firstChild ?? after(next, root);
  }
}

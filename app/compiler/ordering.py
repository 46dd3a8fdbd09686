"""The order in which nodes can be made, and the loops that have none."""

from __future__ import annotations

from collections import deque

from app.document.graph import Graph


def ordered(graph: Graph) -> tuple[list[str], list[str]]:
    """Return the nodes, each after all that feed it, and those that are on or behind a loop.

    Kahn's algorithm; nodes that are free at the same time keep the graph's order.
    """
    missing = dict.fromkeys(graph.nodes, 0)
    for link in graph.links:
        missing[link.target] += 1
    ready = deque(key for key, count in missing.items() if count == 0)
    order: list[str] = []
    while ready:
        key = ready.popleft()
        order.append(key)
        for link in graph.links_from(key):
            missing[link.target] -= 1
            if missing[link.target] == 0:
                ready.append(link.target)
    done = set(order)
    return order, [key for key in graph.nodes if key not in done]


def one_loop(graph: Graph, candidates: list[str]) -> list[str]:
    """Return the nodes of one loop, in the direction of its links.

    Args:
        graph: the graph.
        candidates: nodes on or behind a loop, as ``ordered`` found them; not empty.
    """
    inside = set(candidates)
    path: list[str] = []
    place: dict[str, int] = {}
    node = candidates[0]
    # Each candidate is fed by a candidate, so walking against the links must come back to a node of the walk.
    while node not in place:
        place[node] = len(path)
        path.append(node)
        node = next(link.source for link in graph.links_to(node) if link.source in inside)
    return path[place[node] :][::-1]

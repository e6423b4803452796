def link(node):
    a = node.next = b = node
    node.left, node.right = node.right, node.left
    x: int = 1
    y: str
    return a, b

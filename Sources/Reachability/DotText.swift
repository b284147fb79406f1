/// A graph in Graphviz's language (graphviz.org/doc/info/lang.html).
struct DotText {
  let graph: ReachGraph

  init(_ graph: ReachGraph) { self.graph = graph }

  var text: String {
    var lines = ["digraph reach {", "  rankdir=LR;", "  node [shape=box, fontname=\"sans-serif\"];"]
    lines.append("  edge [fontname=\"sans-serif\", fontsize=10];")
    lines.append("  label=\(Self.quoted(graph.title));")
    lines += graph.nodes.filter { !$0.column.isInside }.map { "  \(statement($0))" }
    lines.append("  subgraph cluster_vpc {")
    lines.append("    label=\"VPC\";")
    lines += graph.nodes.filter(\.column.isInside).map { "    \(statement($0))" }
    lines.append("  }")
    lines += graph.edges.map { edge in
      let ends = "\(Self.quoted(edge.from)) -> \(Self.quoted(edge.to))"
      return "  \(ends) [label=\(Self.quoted(edge.label))\(Self.look(edge.look))];"
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private func statement(_ node: ReachGraph.Node) -> String {
    let label = node.lines.map(Self.escaped).joined(separator: "\\n")
    return "\(Self.quoted(node.id)) [label=\"\(label)\"\(node.isData ? ", shape=cylinder" : "")];"
  }

  private static func look(_ look: ReachGraph.Look) -> String {
    switch look {
    case .allowed: ""
    case .refused: ", style=dashed, color=red, arrowhead=tee"
    case .unknown: ", style=dotted"
    }
  }

  private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// In a quoted string only the quote has to be escaped; a backslash begins what stands for something else in a label.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}

/// A graph in Mermaid's language (mermaid.js.org/syntax/flowchart.html).
struct MermaidText {
  let graph: ReachGraph

  init(_ graph: ReachGraph) { self.graph = graph }

  /// Nodes are numbered: an id of ours may be a word of the language, such as `end`.
  var text: String {
    var lines = ["flowchart LR"]
    lines += names { !$0.column.isInside }.map { "  \($0)" }
    lines.append("  subgraph vpc[\"\(Self.escaped(graph.title))\"]")
    lines += names(\.column.isInside).map { "    \($0)" }
    lines.append("  end")
    lines += graph.edges.compactMap { edge in
      guard let from = number(edge.from), let to = number(edge.to) else { return nil }
      let line =
        switch edge.look {
        case .allowed: "-->"
        case .refused: "--x"
        case .unknown: "-.->"
        }
      return "  \(from) \(line)\(edge.label.isEmpty ? "" : "|\"\(Self.escaped(edge.label))\"|") \(to)"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func number(_ id: String) -> String? { graph.nodes.firstIndex { $0.id == id }.map { "n\($0)" } }

  private func names(_ isMeant: (ReachGraph.Node) -> Bool) -> [String] {
    graph.nodes.indices.filter { isMeant(graph.nodes[$0]) }.map { index in
      let node = graph.nodes[index]
      let label = node.lines.map(Self.escaped).joined(separator: "<br>")
      return node.isData ? "n\(index)[(\"\(label)\")]" : "n\(index)[\"\(label)\"]"
    }
  }

  /// Entities are written with `#`, as the language has them.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "#": result += "#35;"
      case "\"": result += "#quot;"
      case "<": result += "#lt;"
      case ">": result += "#gt;"
      case "&": result += "#amp;"
      case "`": result += "#96;"
      case "\n": result += " "
      default: result.append(character)
      }
    }
  }
}

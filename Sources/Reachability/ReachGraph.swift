package import Phrases

/// The picture as a graph with its labels in one language, for the formats that other programs draw.
struct ReachGraph {
  let title: String
  let nodes: [Node]
  let edges: [Edge]

  struct Node {
    let id: String
    let lines: [String]
    let column: Column
    let isData: Bool
  }

  struct Edge {
    let from: String
    let to: String
    let label: String
    let look: Look
  }

  enum Look { case allowed, refused, unknown }

  /// Where it is drawn: what is to the left of what.
  enum Column: Int, CaseIterable {
    case internet, front, inside, data, aws

    /// Whether it is in the VPC.
    var isInside: Bool {
      switch self {
      case .front, .inside, .data: true
      case .internet, .aws: false
      }
    }
  }

}

extension ReachGraph {
  init(_ reach: Reach, _ language: Language) {
    let nodes = reach.nodes.map { node in
      let column = node.column
      let side = column.isInside ? [node.side.title[language]] : []
      let address = node.hasPublicAddress == true ? [ReachPhrases.publicAddress[language]] : []
      return Node(
        id: node.id, lines: [node.title[language], (side + address).joined(separator: "; ")].filter { !$0.isEmpty },
        column: column, isData: node.kind == .fileSystem || node.kind == .secret)
    }
    let edges = reach.arrows.map { arrow in
      let traffic = arrow.traffic.isEmpty ? [] : [arrow.traffic.label[language]]
      let occasion = arrow.occasion.words.map { [$0[language]] } ?? []
      let (look, word): (Look, [String]) =
        switch arrow.state {
        case .allowed: (.allowed, [])
        case .refused: (.refused, [ReachPhrases.isRefused[language]])
        case .unknown: (.unknown, [ReachPhrases.isUnknown[language]])
        }
      return Edge(
        from: arrow.from, to: arrow.to, label: (traffic + occasion + word).joined(separator: " "), look: look)
    }
    self.init(title: reach.title[language], nodes: nodes, edges: edges)
  }
}

extension ReachNode {
  fileprivate var column: ReachGraph.Column {
    switch kind {
    case .network where !isOutside: .inside
    case .network, .everyoneElse, .people, .anyAddress, .registry: .internet
    case .loadBalancer, .natGateway, .natInstance, .ownEgress: .front
    case .task, .function, .other: .inside
    case .fileSystem: .data
    case .secret, .freeFunction, .service: .aws
    }
  }
}

extension Reach {
  /// The graph for Graphviz.
  package func dot(_ language: Language) -> String { DotText(ReachGraph(self, language)).text }
  /// The graph for Mermaid, as Markdown pages draw it.
  package func mermaid(_ language: Language) -> String { MermaidText(ReachGraph(self, language)).text }
  /// The graph as a picture of its own.
  package func svg(_ language: Language) -> String { SVGText(ReachGraph(self, language), language).text }
}

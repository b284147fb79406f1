package import Phrases

/// Connections from one box to another: an arrow starts where the connection starts.
package struct ReachArrow: Hashable, Sendable {
  /// Ids of nodes.
  package let from: String
  package let to: String
  package let traffic: [Traffic]
  package let state: State
  package let occasion: Occasion
  /// The id of the node that it goes through; nil for one that is straight.
  package let via: String?
  /// The logical ids of what lets it through, or would have to.
  package let rules: [String]
  /// Whether it leads into GitLab, rather than out of it.
  package let isInbound: Bool

  package enum State: Hashable, Sendable {
    case allowed
    /// Nothing answers: whoever tries sees a timeout.
    case refused
    /// What decides is not in the template, and was not seen.
    case unknown(Phrase)
  }

  package enum Occasion: String, Sendable {
    case always
    case atStart = "at-start"
    case atDeployment = "at-deployment"
    case onDemand = "on-demand"

    package var words: Phrase? {
      switch self {
      case .always: nil
      case .atStart: Phrase("at start", "起動時")
      case .atDeployment: Phrase("at deploy", "デプロイ時")
      case .onDemand: Phrase("on demand", "必要時")
      }
    }
  }

  init(
    _ from: String, _ to: String, _ traffic: [Traffic], _ state: State = .allowed, _ occasion: Occasion = .always,
    via: String? = nil, rules: [String] = [], isInbound: Bool = false
  ) {
    self.from = from
    self.to = to
    self.traffic = traffic
    self.state = state
    self.occasion = occasion
    self.via = via
    self.rules = rules
    self.isInbound = isInbound
  }
}

extension ReachArrow.State {
  /// What it is for scripts; nil where it is not known.
  package var isAllowed: Bool? {
    switch self {
    case .allowed: true
    case .refused: false
    case .unknown: nil
    }
  }

  /// The same of two hops, one after the other.
  func then(_ next: Self) -> Self {
    switch (self, next) {
    case (.refused, _), (_, .refused): .refused
    case (.unknown, _): self
    case (_, .unknown): next
    case (.allowed, .allowed): .allowed
    }
  }
}

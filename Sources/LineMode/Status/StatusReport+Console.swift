internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Home
internal import Phrases
internal import Upkeep

extension StatusReport {
  /// A resource of the stack, as AWS calls it.
  struct Resource: Encodable {
    let logicalId: String
    let type: String
    let id: String
    let status: String
    /// Its page in the console of AWS; nil where none is known.
    let console: String?

    init(_ found: ResourceInAWS) {
      let resource = found.resource
      (logicalId, type, id) = (resource.logicalID, resource.type, resource.physicalID)
      (status, console) = (resource.status.rawValue, found.console)
    }
  }

  /// Where the console of AWS shows the stack and what people look for first, each address whole on a line of its own.
  func pages(_ language: Language) -> [String] {
    guard let page = stack.console else { return [] }
    let found = gitlab.resourcesInAWS ?? []
    let shown = found.filter(\.isLookedFor).compactMap { found in found.console.map { (found.resource.logicalID, $0) } }
    let all = [(DonePhrases.statusStack[language], page)] + shown
    let lines = all.enumerated().flatMap { number, page in
      [label(number == 0 ? ConsolePhrases.console[language] : "") + page.0, page.1]
    }
    return lines + (shown.isEmpty ? [] : [label("") + ConsolePhrases.allInJSON[language]])
  }

  private func label(_ text: String) -> String { text.padded(to: 17) }
}

extension ResourceInAWS {
  /// Whether it is one of the few that people look for first.
  fileprivate var isLookedFor: Bool {
    switch ResourceType(resource.type) {
    case .computing(.service), .entrance(.loadBalancer), .entrance(.certificate), .storage(.fileSystem),
      .storage(.secret), .network(.natGateway), .network(.instance):
      true
    // Those of functions are others.
    case .computing(.logGroup): resource.logicalID == LogPlace.usualName
    case .network, .entrance, .storage, .computing, .permission, .other: false
    }
  }
}

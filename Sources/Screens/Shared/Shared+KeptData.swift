internal import Account
internal import GitLabStack

/// File systems and secrets that are there already.
extension Shared {
  /// nil where nobody has asked.
  var fileSystems: LookedUp<[ExistingFileSystem]>? {
    account.sightings[.fileSystems].map { answer in
      answer.map { if case .fileSystems(let all) = $0 { all } else { [] } }
    }
  }

  /// nil where nobody has asked.
  var secrets: LookedUp<[ExistingSecret]>? {
    account.sightings[.secrets].map { answer in answer.map { if case .secrets(let all) = $0 { all } else { [] } } }
  }

  /// Asks for what a list shows that is not asked for anyway; what failed is asked again. A file system is listed with the secret of
  /// the same stack.
  mutating func askFor(_ source: Question.Source?) -> [Effect] {
    switch source {
    case .certificates: return askForCertificates()
    case .fileSystems: return askAnew([.fileSystems, .secrets])
    case .secrets: return askAnew([.secrets])
    case .regions, .vpcs, .zones, .publicSubnets, .privateSubnets, .hostedZones, .allowedNetworks, .releases, nil:
      return []
    }
  }

  private mutating func askAnew(_ questions: [AccountQuestion]) -> [Effect] {
    for question in questions where account.sightings[question]?.trouble != nil { account.sightings[question] = nil }
    return region == nil ? [] : ask(questions)
  }
}

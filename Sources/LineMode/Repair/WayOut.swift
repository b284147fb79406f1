internal import Deployment
internal import Phrases

/// One way out of a failure, as a command line that can be run as it stands.
struct WayOut: Encodable, Equatable {
  let repair: String
  let command: String
  /// What it does, in the language that is spoken.
  let meaning: String

  /// Those of a stack in this condition, the likeliest first.
  ///
  /// - Parameter place: the stack and its region, as commands take them.
  static func all(of condition: StackCondition, at place: String, in language: Language) -> [WayOut] {
    RepairWay.allCases.compactMap { way in
      way.remedy(for: condition).map { remedy in
        WayOut(
          repair: way.rawValue, command: "gitlab-wizard change \(place) --repair \(way.rawValue)",
          meaning: remedy.words(of: condition)[language])
      }
    }
  }
}

extension Remedy {
  /// What it does, for whoever has not looked yet at what failed.
  fileprivate func words(of condition: StackCondition) -> Phrase {
    switch self {
    case .retry: .remedyRetry
    case .deleteAndRetry: .remedyDeleteAndRetry
    case .deleteAgain, .deleteRetaining: .remedyDeleteAgain
    case .rollBack: condition == .keptAfterCreation ? .remedyRollBackCreation : .remedyRollBack
    case .continueRollback: .remedyContinue
    case .continueRollbackSkipping: .remedySkippingWhatFailed
    }
  }
}

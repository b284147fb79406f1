internal import Deployment
internal import Operations
internal import Phrases

/// One way out of a failure, as a command line that can be run as it stands.
struct WayOut: Encodable, Equatable {
  let repair: String
  let command: String
  /// What it does, in the language that is spoken.
  let meaning: String

  /// Those of a stack that failed, the likeliest first.
  ///
  /// - Parameter place: the stack and its region, as commands take them.
  static func all(of stack: StackDescription, at place: String, in language: Language) -> [WayOut] {
    RepairWay.allCases.compactMap { way in
      way.remedy(for: StackCondition(stack)).map { remedy in
        WayOut(
          repair: way.rawValue, command: "gitlab-wizard change \(place) --repair \(way.rawValue)",
          meaning: Repair(remedy, of: FailedStack(stack)).words()[language])
      }
    }
  }
}

import FoundationEssentials
import UserFiles

extension Preferences {
  /// What whoever runs the program has set with `config`.
  static let ofUser = PreferenceStore(environment: ProcessInfo.processInfo.environment)?.load() ?? Preferences()
}

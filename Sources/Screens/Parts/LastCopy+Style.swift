internal import Deployment
internal import Drawing

extension LastCopy {
  /// - Parameter isNeeded: whether the data goes if there is no copy.
  func style(isNeeded: Bool) -> Style {
    switch self {
    case .notWished: isNeeded ? .bad : .plain
    case .seeking, .asked: .plain
    case .needsPlace, .settingUp, .standsBy, .underWay: .warning
    case .made: .good
    case .missing, .notKnown: .bad
    }
  }
}

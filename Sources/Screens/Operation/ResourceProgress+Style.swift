internal import Deployment
internal import Drawing

extension ResourceProgress.State {
  var style: Style {
    switch self {
    case .wait: .faint
    case .busy: .accent
    case .ok: .good
    case .fail: .bad
    case .undo, .kept: .warning
    }
  }
}

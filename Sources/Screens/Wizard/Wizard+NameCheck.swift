internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases

extension Wizard {
  /// The stack that is meant, by the name that AWS knows.
  var nameToType: String { deployment?.stackName ?? account.liveStack?.description.name ?? stackName }

  mutating func press(_ key: Key, in check: NameCheck) -> [Effect] {
    var check = check
    switch key {
    case .escape:
      overlay = nil
      return []
    case .enter:
      guard check.editor.text == nameToType else {
        notice = .typedNameIsAnother
        return []
      }
      overlay = nil
      switch check.reason {
      case .change: return execute()
      case .destruction: return destroy()
      case .destructionWithoutCopy: return destroy(withoutCopy: true)
      case .remedy(let remedy): return take(remedy)
      }
    default:
      _ = check.editor.apply(key)
      overlay = .nameCheck(check)
      return []
    }
  }
}

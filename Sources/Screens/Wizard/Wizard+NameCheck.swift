internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases

extension Wizard {
  /// What can be done with the stack: on the last two screens with that of the operation that was watched; before them with what
  /// AWS said last. nil where there is none, or nobody knows yet.
  var condition: StackCondition? {
    guard step >= .deploy, let watched = deployment?.description else { return shared.condition }
    return StackCondition(watched)
  }

  /// What a stack in trouble is; nil for one that is not.
  func words(about condition: StackCondition) -> Phrase? { condition.words(about: nameToType) }

  /// The stack that is meant, by the name that AWS knows.
  var nameToType: String { deployment?.stackName ?? shared.nameInAWS }

  mutating func press(_ key: Key, in check: NameCheck) -> [Effect] {
    var check = check
    switch key {
    case .escape:
      dialog = nil
      return []
    case .enter:
      guard check.editor.text == nameToType else {
        shared.notice = .typedNameIsAnother
        return []
      }
      dialog = nil
      switch check.reason {
      case .change: return execute()
      case .destruction: return destroy()
      case .destructionWithoutCopy: return destroy(withoutCopy: true)
      case .remedy(let remedy): return take(remedy)
      }
    default:
      _ = check.editor.apply(key)
      dialog = .nameCheck(check)
      return []
    }
  }
}

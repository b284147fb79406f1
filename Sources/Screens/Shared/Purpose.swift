/// What the program was called for.
enum Purpose: Sendable {
  case wizard, deploy, resume, change, destroy

  /// Whether there is nothing to do without a stack.
  var needsStack: Bool {
    switch self {
    case .resume, .change, .destroy: true
    case .wizard, .deploy: false
    }
  }

  /// Whether answers that were not given are those of the stack that stands. `deploy` builds what its answers say.
  var takesStanding: Bool { self != .deploy }
}

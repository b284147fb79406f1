/// What a recovery point is restored for.
package enum RestoreGoal: Hashable, Sendable {
  /// A new GitLab that stays, as a stack of this name.
  case stays(stack: String)
  /// The proof that it can be: a GitLab for an hour or two, which goes again.
  case proof(stack: String)

  /// The name of the new stack.
  package var stack: String {
    switch self {
    case .stays(let stack), .proof(let stack): stack
    }
  }

  package var isProof: Bool { if case .proof = self { true } else { false } }

  /// For a proof of a backup of this stack. A name has 128 characters at most.
  package static func proof(of stack: String) -> RestoreGoal { .proof(stack: String(stack.prefix(122)) + "-proof") }

  /// As the command line has it.
  package var option: String {
    switch self {
    case .stays(let stack): "--as \(stack)"
    case .proof: "--prove"
    }
  }
}

package import Phrases

/// What became of a look at something in the account. What was not seen is never taken for there, nor for missing.
package enum Sighting<Value: Sendable>: Sendable {
  /// No answer has come yet.
  case pending
  case seen(Value)
  /// It could not be seen, for this reason.
  case unseen(Phrase)

  /// The same look at what is made of it.
  package func map<Other>(_ other: (Value) -> Other) -> Sighting<Other> {
    switch self {
    case .pending: .pending
    case .seen(let value): .seen(other(value))
    case .unseen(let reason): .unseen(reason)
    }
  }
}

extension Sighting {
  /// nil where it was not seen.
  package var value: Value? { if case .seen(let value) = self { value } else { nil } }

  package var isPending: Bool { if case .pending = self { true } else { false } }
}

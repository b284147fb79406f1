internal import Operations

/// What became of a question to the account.
enum LookedUp<Value: Sendable>: Sendable {
  case notAsked
  case asked
  case found(Value)
  case failed(Trouble)

  init(_ result: Result<Value, Trouble>) {
    switch result {
    case .success(let value): self = .found(value)
    case .failure(let trouble): self = .failed(trouble)
    }
  }

  func map<Other: Sendable>(_ change: (Value) -> Other) -> LookedUp<Other> {
    switch self {
    case .notAsked: .notAsked
    case .asked: .asked
    case .found(let value): .found(change(value))
    case .failed(let trouble): .failed(trouble)
    }
  }

  /// nil where nobody has asked, or no answer has come.
  var result: Result<Value, Trouble>? {
    switch self {
    case .notAsked, .asked: nil
    case .found(let value): .success(value)
    case .failed(let trouble): .failure(trouble)
    }
  }

  var value: Value? { if case .found(let value) = self { value } else { nil } }
  var trouble: Trouble? { if case .failed(let trouble) = self { trouble } else { nil } }
  var isPending: Bool { if case .asked = self { true } else { false } }
}

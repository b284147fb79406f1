internal import Operations

/// A name that has to be typed before something that cannot be taken back.
struct NameCheck: Sendable {
  let reason: Reason
  var editor = TextEditor("")

  enum Reason: Sendable {
    /// The change set would lose data.
    case change
    case destruction
    /// The same, where a copy was wished for and there is none.
    case destructionWithoutCopy
    /// A way out of a failure that data may go with.
    case remedy(Repair)
  }
}

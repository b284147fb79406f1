internal import Deployment

/// Who made a stack, as far as it can be seen.
package enum StackOrigin: Hashable, Sendable {
  case ours
  case others
  /// Something of it looks like ours, or nothing of it can be seen.
  case notKnown
}

extension StackOrigin {
  /// By what AWS tells of the stack without its template. The description is our own word; names of parameters and outputs
  /// anybody may use.
  ///
  /// - Parameter isSeen: whether the template was there to be read.
  init(_ description: StackDescription, templateIsSeen isSeen: Bool) {
    if description.about?.contains("made by gitlab-wizard") == true {
      self = .ours
      return
    }
    let names = Set(description.parameters.keys).union(description.outputs.map(\.key))
    let isSilent = names.isEmpty && description.about == nil
    self = names.isSuperset(of: Self.names) || (!isSeen && isSilent) ? .notKnown : .others
  }

  /// Parameters that every template of ours has had.
  private static let names: Set = ["RootEmail", "ImageTag", "TaskCpu", "TaskMemory"]
}

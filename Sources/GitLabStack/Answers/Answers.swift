/// Everything that was answered so far: as typed, but for the traces of input methods and of copying.
///
/// Keys that were never answered are absent; `Choices` knows their defaults and is the judge of the rest.
package struct Answers: Sendable {
  private var values: [AnswerKey: AnswerValue] = [:]
  /// The networks that a stack which stands admits already, as written. They may stay, whatever they are; no part of what
  /// was answered.
  package private(set) var standingNetworks: Set<String> = []

  package init() {}

  package subscript(key: AnswerKey) -> AnswerValue? {
    get { values[key] }
    set { values[key] = newValue.map { $0.plain(for: key) }.flatMap { $0.isEmpty ? nil : $0 } }
  }

  /// The answered keys in the stable order of the file.
  package var keys: [AnswerKey] { AnswerKey.allCases.filter { values[$0] != nil } }

  /// The answer as one text, if it was given as text.
  package func text(_ key: AnswerKey) -> String? {
    if case .text(let text) = values[key] { text } else { nil }
  }

  /// The answer as a list; a single text counts as a list of one.
  package func list(_ key: AnswerKey) -> [String]? {
    switch values[key] {
    case .list(let items): items
    case .text(let text): [text]
    case .map, nil: nil
    }
  }

  /// The same beside a stack that stands: what it admits already may stay.
  package func beside(_ standing: Answers) -> Answers {
    var result = self
    result.standingNetworks.formUnion(standing.list(.accessAllowedCIDRs) ?? [])
    return result
  }

  /// Whether the VPC is to be made, which is also what happens where nobody has said.
  package var wantsNewVPC: Bool { (text(.networkVPC) ?? Choices.newVPC) == Choices.newVPC }

  /// The kind of network that these answers want.
  package var networkKind: Question.NetworkKind { wantsNewVPC ? .new : .existing }

  /// Whose file system these answers want.
  package var filesKind: Question.FilesKind { self[.storageFileSystemID] == nil ? .new : .given }

  /// These answers with those of `other` on top.
  package func overlaid(with other: Answers) -> Answers {
    var result = self
    for key in other.keys { result[key] = other[key] }
    return result
  }
}

extension Answers: Hashable {
  package static func == (one: Answers, other: Answers) -> Bool { one.values == other.values }

  package func hash(into hasher: inout Hasher) { hasher.combine(values) }
}

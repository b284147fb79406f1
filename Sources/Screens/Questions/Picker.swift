internal import Drawing
internal import GitLabStack
internal import Phrases

/// A list to pick an answer from. What is typed narrows it.
struct Picker: Hashable, Sendable {
  let key: AnswerKey
  let source: Question.Source
  let label: Phrase
  var filter = TextEditor("")
  var row = 0
  /// What is ticked, in the order of ticking; only where several can be picked.
  var ticked: [String] = []

  /// One line of the list.
  struct Item: Hashable, Sendable {
    /// What is put into the answer.
    let value: String
    /// What is shown beside it, and searched as well.
    let detail: String
    /// Why it does not fit; such an item can be picked all the same, the account may know better.
    let misfit: Phrase?

    init(_ value: String, detail: String = "", misfit: Phrase? = nil) {
      self.value = value
      self.detail = detail
      self.misfit = misfit
    }
  }

  var picksSeveral: Bool { key.shape == .list }

  /// The items that hold every word of the filter.
  func narrowed(_ items: [Item]) -> [Item] {
    let words = filter.text.lowercased().split(separator: " ")
    return items.filter { item in
      let text = "\(item.value) \(item.detail)".lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }
}

internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

/// A list to pick an answer from. What is typed narrows it.
struct Picker: Sendable {
  let key: AnswerKey
  let source: Question.Source
  let label: Phrase
  var filter = TextEditor("")
  var row = 0
  /// Whether somebody has moved in it: before that the row is a proposal.
  var isMoved = false
  /// What is ticked, in the order of ticking; only where several can be picked.
  var ticked: [String] = []
  /// What was picked once, and has to be picked again.
  var doubted: Item?
  /// What the month would cost with an item, by its value, where that moves the price.
  var totals: [String: USDollars] = [:]

  /// One line of the list.
  struct Item: Hashable, Sendable {
    /// What is put into the answer. Several items can have the same: two hosted zones can have one name.
    let value: String
    /// What is shown in its place; nil where it speaks for itself.
    let title: String?
    /// What is shown beside it, and searched as well.
    let detail: String
    /// Why it does not fit, in a few words.
    let misfit: Phrase?
    /// What is said while it is the selected one; nil where the row says it all.
    let explanation: Phrase?
    /// The answers that go with it, which tell it from others of its value.
    let also: [AnswerKey: String]
    let reception: Reception

    /// What becomes of it when it is picked.
    enum Reception: Hashable, Sendable {
      case taken
      /// Only when it is picked a second time, after this was said.
      case doubted(Phrase)
      /// Never, for this reason.
      case refused(Phrase)

      var isOpen: Bool {
        switch self {
        case .taken, .doubted: true
        case .refused: false
        }
      }
    }

    init(
      _ value: String, title: String? = nil, detail: String = "", misfit: Phrase? = nil,
      explanation: Phrase? = nil,
      also: [AnswerKey: String] = [:],
      _ reception: Reception = .taken
    ) {
      self.value = value
      self.title = title
      self.detail = detail
      self.misfit = misfit
      self.explanation = explanation
      self.also = also
      self.reception = reception
    }
  }

  var picksSeveral: Bool { key.shape == .list }

  /// The items that hold every word of the filter. Where networks are asked for it is networks that are typed, and there is
  /// nothing to narrow.
  func narrowed(_ items: [Item]) -> [Item] {
    if source == .allowedNetworks { return items }
    let words = filter.text.lowercased().split(separator: " ")
    return items.filter { item in
      let text = "\(item.title ?? "") \(item.value) \(item.detail)".lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// Goes to the first item that fits.
  mutating func settle(on items: [Item]) {
    row = narrowed(items).firstIndex { $0.misfit == nil } ?? 0
  }

  /// Why the item is not taken now; nil if it is. What is doubted is taken the next time.
  mutating func objection(to item: Item) -> Phrase? {
    defer { doubted = item }
    switch item.reception {
    case .taken: return nil
    case .refused(let reason): return reason
    case .doubted(let reason): return doubted == item ? nil : reason.followed(by: ScreenPhrases.pickItAgain)
    }
  }
}

internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// What of a stack can be handed to the terminal for its clipboard, each by a digit.
struct CopyBox: SharedView {
  let shared: Shared
  let operation: OperationScreen?

  /// The address of GitLab first; no more than there are digits.
  var items: [(name: String, text: String)] {
    guard let stack = operation?.description else { return [] }
    let page = ConsolePage(ofStack: stack.id)?.stack
    let all =
      stack.outputs.map { (name: $0.key, text: $0.value) }
      + (page.map { [(name: say(HandoverPhrases.console), text: $0)] } ?? [])
    return Array(all.prefix(9))
  }

  /// nil where the key is no digit of one of them.
  func text(for key: Key) -> String? {
    guard case .character(let letter) = key, let number = letter.wholeNumberValue, number > 0, number <= items.count
    else { return nil }
    return items[number - 1].text
  }

  func box(columns: Int) -> Box {
    let lines = items.enumerated().flatMap { index, item -> [Line] in
      var name = Line("\(index + 1)  \(item.name)", .strong)
      name.keys = "\(index + 1)".map { .character($0) }
      return [name] + Line.lines(item.text, columns: columns, indentation: 3, .faint)
    }
    return Box(
      title: say(DonePhrases.copyTitle), lines: lines, question: [Line(say(DonePhrases.copyQuestion), .strong)])
  }
}

internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

extension Wizard {
  /// A key on a screen that asks questions. Where text is typed, letters are text; `?` and `/` never are.
  mutating func pressOnQuestions(_ key: Key) -> [Effect] {
    guard let question else { return [] }
    switch key {
    case .up, .backTab: return move(by: -1)
    case .down, .tab: return move(by: 1)
    case .pageDown: return go(to: step.next ?? step)
    case .pageUp: return step.previous.map { go(to: $0) } ?? []
    case .escape: return goBack()
    case .enter: return accept(question)
    case .character(" "), .character("/"):
      let opens = key == .character("/") ? slashOpensList : isFieldEmpty || question.key.shape != .list
      if let source = question.source, opens {
        if isFixed(question.key) { return refuseToMove() }
        openPicker(of: question, from: source)
        return []
      }
    default: break
    }
    return question.isTyped ? type(key, answering: question.key) : choose(key, for: question)
  }

  private var isFieldEmpty: Bool { editor?.text.isEmpty ?? true }

  /// A network has a slash in it: where networks are typed, the list opens from an empty field only.
  var slashOpensList: Bool {
    guard let source = question?.source else { return false }
    return source != .allowedNetworks || isFieldEmpty
  }

  private mutating func move(by rows: Int) -> [Effect] {
    let row = focusedRow + rows
    guard questions.indices.contains(row) else {
      return rows > 0 ? go(to: step.next ?? step) : []
    }
    focus[step] = row
    beginEditing()
    return []
  }

  /// Enter: on to the next field, or off this screen from the last one; stays where something is wrong.
  private mutating func accept(_ question: Question) -> [Effect] {
    if enterShowsStack { return attach() }
    if objection(to: question.key) != nil { return [] }
    guard focusedRow + 1 >= questions.count else { return move(by: 1) }
    if let wrong = questions.firstIndex(where: { objection(to: $0.key) != nil }) {
      focus[step] = wrong
      beginEditing()
      return []
    }
    return go(to: step.next ?? step)
  }

  /// A key in the focused field. A default is replaced by what is typed and edited by what deletes or moves.
  mutating func type(_ key: Key, answering answerKey: AnswerKey) -> [Effect] {
    if isFixed(answerKey) { return refuseToMove() }
    guard var line = editor else { return [] }
    if !showsEditor(for: answerKey), key.editsWhatIsThere { line = TextEditor(value(of: answerKey)) }
    guard line.apply(key) else { return [] }
    editor = line
    life.suggested.remove(answerKey)
    return answer(answerKey, AnswerValue(line: line.text, for: answerKey))
  }

  /// Whether the focused field shows what is being typed; until something is, it shows its default.
  func showsEditor(for key: AnswerKey) -> Bool {
    guard let editor else { return false }
    return (answers[key] != nil && !life.suggested.contains(key)) || !editor.isUntouched
  }

  /// Whether the answer says which stack is being changed: with another it would be about another one.
  ///
  /// The name stays so until AWS has said that there is no such stack: what is typed meanwhile would make a new one.
  private func isFixed(_ key: AnswerKey) -> Bool {
    guard life.purpose == .change else { return false }
    if key == .stackName { return !account.isNewStack }
    return key == .stackRegion && (account.wouldUpdate || account.stack.isPending)
  }

  private mutating func refuseToMove() -> [Effect] {
    notice = .thisStackIsChanged
    return []
  }

  private mutating func choose(_ key: Key, for question: Question) -> [Effect] {
    let answersThere = question.alternatives.map(\.answer)
    let current = answersThere.firstIndex(of: value(of: question.key)) ?? 0
    switch key {
    case .left, .character("h"): return answer(question.key, .text(answersThere[max(0, current - 1)]))
    case .right, .character("l"):
      return answer(question.key, .text(answersThere[min(answersThere.count - 1, current + 1)]))
    case .character(" "): return answer(question.key, .text(answersThere[(current + 1) % answersThere.count]))
    case .character("k"): return move(by: -1)
    case .character("j"): return move(by: 1)
    case .character("q"):
      askToLeave(code: 0)
      return []
    default: return []
    }
  }

  // MARK: Answers

  /// The answer as typed, or else the default.
  func value(of key: AnswerKey) -> String {
    if let answer = inForce[key] { return answer.line }
    if key == .stackRegion { return regionByDefault?.description ?? "" }
    return Choices.default(for: key)?.line ?? ""
  }

  /// What stands against an answer right now. What was never answered and has a default has nothing against it.
  func objection(to key: AnswerKey) -> Objection? { preview.objections.first { $0.key == key } }

  /// Takes an answer: everything that follows from it is worked out anew, and it is kept.
  mutating func answer(_ key: AnswerKey, _ value: AnswerValue) -> [Effect] {
    let before = (answers, life.emptied)
    answers[key] = value
    noteEmptied(key, value)
    guard before != (answers, life.emptied) else { return [] }
    var effects: [Effect] = []
    switch key {
    case .networkVPC:
      // What was picked in one VPC is not in another.
      for other in AnswerKey.allCases.map(\.question)
      where other.network == .existing || other.network == .new && !inForce.wantsNewVPC {
        answers[other.key] = nil
      }
      effects += askForSubnets()
    case .imageCPU:
      var fitted = inForce
      fitted.fitMemory()
      if fitted[.imageMemory] != inForce[.imageMemory] { answers[.imageMemory] = fitted[.imageMemory] }
    // What was found belongs to the old name; the new one is asked for when this screen is left.
    case .stackName:
      account.stack = .notAsked
      life.standing = nil
    case .stackRegion: effects += askAccount()
    default: break
    }
    refreshPreview()
    // An answer of the other kind of network that was taken back is asked for no more.
    if step.asks, !questions.indices.contains(focusedRow) {
      focus[step] = max(0, questions.count - 1)
      beginEditing()
    }
    return [.save(answers)] + effects
  }

  mutating func refreshPreview() {
    if let account = account.identity.value?.account, let region {
      preview.durations = durations(in: LearnedDurations.Place(account: account, region: region.description))
    }
    preview.update(inForce, region: region, prices: prices)
    refreshAlternatives()
    if showsCost { refreshCostReport() }
  }
}

extension Answers {
  /// Moves the memory to the nearest size that goes with the CPU, upwards if there is one.
  mutating func fitMemory() {
    func number(_ key: AnswerKey) -> Int? { (self[key] ?? Choices.default(for: key)).flatMap { Int($0.line) } }
    guard let cpu = number(.imageCPU), let memory = number(.imageMemory),
      let memories = FargateSize.memories(for: cpu), !memories.contains(memory)
    else { return }
    self[.imageMemory] = .text("\(memories.first { $0 >= memory } ?? memories[memories.count - 1])")
  }
}

extension Key {
  /// Whether the key needs something to work on: it edits the default instead of replacing it.
  fileprivate var editsWhatIsThere: Bool {
    switch self {
    case .backspace, .left, .right, .home, .end, .delete, .control("u"): true
    default: false
    }
  }
}

internal import Deployment
internal import Drawing
package import GitLabStack
internal import Operations
internal import Phrases

/// The stack that is there already: its answers, and what state it is in.
extension Wizard {
  /// What would be built: what was answered here, and else what the stack was made from.
  package var inForce: Answers {
    guard let standing = life.standing else { return answers }
    return answers.filled(from: standing, except: life.emptied)
  }

  /// What can be done with the stack under this name; nil where there is none, or nobody knows yet.
  var condition: StackCondition? {
    // On the last two screens, of the operation that was watched; before them, of what AWS said last.
    let watched = step < .deploy ? nil : deployment?.description
    return (watched ?? account.liveStack?.description).map(StackCondition.init)
  }

  /// Whether the stack was made by somebody else, as far as it can be seen.
  var isForeign: Bool { account.liveStack?.origin == .others }

  /// Whether it is there, ours, and known to the last resource.
  var isKnown: Bool { account.liveStack.map { !$0.description.isEmpty && $0.isOurs && $0.unread == nil } ?? false }

  /// Takes the answers of the stack as what stands where nobody gives others.
  mutating func takeStanding() -> [Effect] {
    guard account.stack.trouble == nil, !account.stack.isPending else { return [] }
    let before = inForce
    life.standing = nil
    if let live = account.liveStack, isKnown, life.purpose.takesStanding {
      life.standing = live.answers
    }
    guard inForce != before else { return [] }
    refreshPreview()
    if editor?.isUntouched ?? true { beginEditing() }
    return askForSubnets()
  }

  /// Emptied answers of the standing stack must not come back by themselves.
  mutating func noteEmptied(_ key: AnswerKey, _ value: AnswerValue) {
    if value.isEmpty, life.standing?[key] != nil { life.emptied.insert(key) } else { life.emptied.remove(key) }
  }

  /// Where the answers lead away from what stands; nil where nothing is known to stand.
  var differences: [Answers.Difference]? {
    guard let live = account.liveStack, isKnown else { return nil }
    return inForce.differences(from: life.standing ?? live.answers)
  }

  /// The differences in one line, as `image.tag 18.11.11-ce.0 → 19.2.4-ce.0`.
  func line(of differences: [Answers.Difference]) -> String {
    let arrow = settings.glyphs == .ascii ? "->" : "→"
    let nothing = settings.glyphs.nothing
    return differences.map { difference in
      let (old, new) = (difference.old, difference.new)
      return "\(difference.key.rawValue) \(old.isEmpty ? nothing : old) \(arrow) \(new.isEmpty ? nothing : new)"
    }.joined(separator: "; ")
  }

  /// What the change of GitLab's version means for the data.
  var versionStep: VersionStep {
    guard let live = account.liveStack, let new = preview.choices?.image.tag else { return .same }
    return live.step(to: new)
  }

  /// Why the stack that is there does not take these answers; nil if it does, or there is none.
  var whatStandsInTheWay: Phrase? {
    guard let live = account.liveStack else { return nil }
    if isForeign { return .isNotOurs(stackName) }
    if account.isRunning { return .somethingIsRunning(stackName) }
    if let unread = live.unread { return .templateIsNotRead(unread.words) }
    if let condition, !condition.takesChangeSet, let words = words(about: condition) { return .pressDForMore(words) }
    return preview.choices.flatMap { live.refusal(of: inForce, tag: $0.image.tag) }
  }

  /// What a stack in trouble is; nil for one that is not.
  func words(about condition: StackCondition) -> Phrase? { condition.words(about: nameToType) }

  /// On the first screen: what there is under this name.
  func wordsAbout(_ live: LiveStack) -> (Phrase, Style) {
    let (name, status) = (live.description.name, live.description.status.rawValue)
    if live.description.isEmpty { return (.emptyStackIsLeft(name), .accent) }
    if isForeign { return (.isNotOurs(name), .bad) }
    if account.isRunning { return (.stackIsRunning(name, status), .warning) }
    if let words = words(about: StackCondition(live.description)) { return (.pressEnterForMore(words), .warning) }
    if let unread = live.unread { return (.templateIsNotRead(unread.sentence), .warning) }
    guard let standing = life.standing else { return (.stackExists(name, status), .accent) }
    return (.standsAndIsOurs(name, status, answers: standing.keys.count), .accent)
  }

  /// Whether Enter on the first screen goes to what the stack is doing, or did.
  var enterShowsStack: Bool {
    guard step == .start, account.liveStack != nil, !isForeign else { return false }
    return account.isRunning || condition.flatMap(words(about:)) != nil
  }
}

internal import Account
internal import Deployment
internal import GitLabStack
internal import Operations

/// The two zones of a new VPC: those of the stack that stands, or else two that fit what was answered.
///
/// They are worked out anew with every answer, and are among the answers given only where somebody named them.
extension Shared {
  /// What is wanted of the zones of a new VPC; nil for an existing one, and without a region.
  private func needs(_ answers: Answers) -> ZoneChoice.Needs? {
    guard answers.wantsNewVPC, let region else { return nil }
    func option<Option: RawRepresentable>(_ key: AnswerKey, _ usual: Option) -> Option where Option.RawValue == String {
      answers.text(key).flatMap { Option(rawValue: $0) } ?? usual
    }
    return ZoneChoice.Needs(
      region: region, egress: option(.networkEgress, .natGateway), architecture: option(.imageArchitecture, .x86))
  }

  /// Every zone of the region with what speaks for or against it; nil as long as the account has not said.
  var zoneChoice: ZoneChoice? { zoneChoice(for: answered) }

  private func zoneChoice(for answers: Answers) -> ZoneChoice? {
    account.sightings.mapValues(Sighting.init).zoneChoice(for: needs(answers))
  }

  /// These answers with the zones that they lead to, where nobody has named any.
  func placed(_ answers: Answers) -> Answers {
    let existing = account.liveStack.flatMap { $0.description.isEmpty ? nil : $0 }
    // What is about a stack that stands waits for it.
    let picks = !purpose.needsStack || account.isNewStack
    let pair = picks && existing == nil ? zoneChoice(for: answers)?.pair : nil
    guard let names = answers.zonesToPin(over: existing, picking: pair) else { return answers }
    var placed = answers
    placed[.networkZones] = .list(names)
    return placed
  }

  private var questions: [AccountQuestion] { (needs(answered)?.egress).map(AccountQuestion.aboutZones) ?? [] }

  /// Whether something by which zones are picked has not come yet.
  var awaitsZones: Bool {
    questions.contains { account.sightings[$0]?.isPending ?? false }
  }

  /// Asks what the zones of a new VPC are picked by, and nobody has asked yet.
  mutating func askForZones() -> [Effect] {
    ask(questions)
  }
}

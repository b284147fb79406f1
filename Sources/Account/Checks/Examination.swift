package import GitLabStack
internal import Phrases

/// What stands for and against deploying some choices into an account, as far as it has answered.
package struct Examination: Sendable {
  package let choices: Choices
  /// What would be made of them; nil where their template cannot be read.
  let plan: Plan?
  /// What is to be asked of rights; nil where nobody can tell what the plan takes.
  let rights: RightsInQuestion?
  /// How many seconds the deployment usually takes at the most; nil where nobody can tell.
  let longest: Double?
  /// Where it is to be deployed, for the commands that mend something; nil where nobody has said.
  let region: Region?
  let sightings: [AccountQuestion: Sighting<AccountAnswer>]
  /// Every hosted zone of the account, where somebody has asked for them.
  let zones: [HostedZone]
  /// The stack of that name; nil in it where there is none, or nothing in it.
  let standing: Sighting<StandingStack?>
  /// Answers for which others stand in, so that nothing is said of them.
  let open: Set<AnswerKey>

  package init(
    _ choices: Choices, making plan: Plan?, in region: Region?, sightings: [AccountQuestion: Sighting<AccountAnswer>],
    zones: [HostedZone] = [], standing: Sighting<StandingStack?>, rights: RightsInQuestion? = nil,
    taking longest: Double? = nil, open: Set<AnswerKey> = []
  ) {
    self.choices = choices
    self.plan = plan
    self.rights = rights
    self.longest = longest
    self.region = region
    self.sightings = sightings
    self.zones = zones
    self.standing = standing
    self.open = open
  }

  /// What has to be looked at, as far as that can be told by now: more may follow from an answer.
  package var questions: [AccountQuestion] {
    var known: Set<AccountQuestion> = []
    return Inspection.all.flatMap { $0.questions(for: self) ?? [] }.filter { known.insert($0).inserted }
  }

  /// What one check asks; nil where the choices alone tell it, or it is not of this plan.
  package func questions(of code: String) -> [AccountQuestion]? {
    Inspection.all.first { $0.code == code }.flatMap { $0.questions(for: self) }
  }

  /// Every check of this plan, those that wait for an answer too, in an order that no answer changes.
  package var checks: [Check] {
    let all = inspected + warnings.map { Check($0) }
    return CheckGroup.allCases.flatMap { group in all.filter { $0.group == group } }
  }

  /// The checks without what is to be known of the choices alone.
  package var inspected: [Check] { Inspection.all.compactMap { $0.check(self) } }

  /// The checks once nothing more is asked: what nobody has answered is not known.
  package var conclusion: [Check] { checks.map(\.concluded) }

  /// What is to be known of the choices alone.
  package var warnings: [Warning] {
    let isDomainOpen = open.contains { $0.section == "domain" }
    return choices.warnings.filter { !open.contains($0.key) && !(isDomainOpen && $0.key.section == "domain") }
  }

  /// What need not be asked again before something is done: of the account itself, and every check that is about it is well.
  package var settled: Set<AccountQuestion> {
    var well: Set<AccountQuestion> = []
    var others: Set<AccountQuestion> = []
    for inspection in Inspection.all {
      let questions = inspection.questions(for: self) ?? []
      if inspection.check(self)?.state == .ok { well.formUnion(questions) } else { others.formUnion(questions) }
    }
    // Time goes on.
    return well.subtracting(others).filter { $0.isAboutAccount && $0 != .setting(.credentials) }
  }

  /// Whether everything that is due has been seen, or could not be.
  package var isComplete: Bool { !inspected.contains { $0.state == .busy } }

  // MARK: What inspections ask

  /// What was seen.
  ///
  /// - Parameter what: says that it could not be seen.
  func seen<Value>(_ look: AccountLook<Value>, orSay what: Phrase) throws(NotSeen) -> Value {
    switch sightings[look.question] ?? .pending {
    case .pending: throw .pending
    case .unseen(let reason): throw .unseen(what, because: reason)
    case .seen(.untold(let reason)): throw .unseen(what, because: reason)
    case .seen(let answer):
      // The answer to another question is none to this one.
      guard let value = look.value(answer) else { throw .pending }
      return value
    }
  }

  /// The stack that stands; nil where there is none.
  func stack() throws(NotSeen) -> StandingStack? {
    switch standing {
    case .pending: throw .pending
    case .unseen(let reason): throw .unseen(CheckPhrases.stackIsUnseen, because: reason)
    case .seen(let stack): return stack
    }
  }
}

internal import Account
package import Deployment
package import Phrases

/// An answer to one of the questions that people have about a change of the GitLab that they use.
package struct Judgement: Hashable, Sendable {
  package let topic: Topic
  package let state: State
  /// What is to be said, the gravest first; never empty.
  package let sentences: [Phrase]
  /// What of the change led to it; empty where nothing did.
  package let impacts: [ChangeImpact]

  /// The questions. All are answered of every change, and always in this order: a line that is missing reassures nobody.
  package enum Topic: String, CaseIterable, Sendable {
    /// Who can no longer connect.
    case shutOut
    /// Who can connect that could not.
    case letIn
    /// Whether GitLab is away, and for how long.
    case away
    /// The address that GitLab calls others from.
    case seenAs
    /// Where people find GitLab.
    case address
    case data
    /// What becomes of a failure.
    case wayBack
    /// What else there is to know. It is left out where there is nothing.
    case other
    /// What CloudFormation itself found in it; of a creation the only one.
    case validation
  }

  /// The gravest first.
  package enum State: String, Sendable {
    /// It cannot be taken back, or puts data at stake.
    case fail
    /// What it means is not known.
    case unknown
    /// People notice it, or may.
    case warn
    case ok
  }

  init(_ topic: Topic, _ state: State, _ sentences: [Phrase], impacts: [ChangeImpact] = []) {
    self.topic = topic
    self.state = state
    self.sentences = sentences
    self.impacts = impacts
  }
}

extension Judgement.Topic {
  /// A word or two beside the answer.
  package var title: Phrase {
    switch self {
    case .shutOut: JudgementPhrases.shutOut
    case .letIn: JudgementPhrases.letIn
    case .away: JudgementPhrases.away
    case .seenAs: JudgementPhrases.seenAs
    case .address: JudgementPhrases.address
    case .data: JudgementPhrases.data
    case .wayBack: JudgementPhrases.wayBack
    case .validation: JudgementPhrases.validation
    case .other: JudgementPhrases.other
    }
  }
}

extension Judgement.Topic {
  /// The answer where nothing changes.
  ///
  /// - Parameter place: where GitLab is; nil where AWS has not said.
  func answerOfNoChange(at place: String?) -> Phrase {
    switch self {
    case .shutOut: JudgementPhrases.nobodyIsShutOut
    case .letIn: JudgementPhrases.nobodyIsLetIn
    case .away: JudgementPhrases.runsOn
    case .seenAs: JudgementPhrases.seenAsBefore
    case .address: JudgementPhrases.staysAt(place)
    case .data: JudgementPhrases.dataIsUntouched
    case .validation: JudgementPhrases.validationFoundNothing
    case .wayBack, .other: ChangeSetPhrases.nothingIsNoticed
    }
  }
}

extension Judgement.State {
  /// The word before a line, as of a check.
  package var word: Phrase {
    switch self {
    case .fail: ImpactPhrases.impactGrave
    case .unknown: Check.State.unknown.word
    case .warn: ImpactPhrases.impactWarning
    case .ok: ImpactPhrases.impactHarmless
    }
  }
}

extension ChangeImpact {
  /// The question that it answers.
  var topic: Judgement.Topic {
    switch self {
    case .shutsOut: .shutOut
    case .opensWide, .letsIn: .letIn
    case .away, .staysStopped, .movesNetwork, .interruptsAccess, .schedule: .away
    case .newOutboundAddress, .interruptsOutbound: .seenAs
    case .newAddress, .movesRecord: .address
    case .losesFiles, .losesPassword, .losesLogs, .dataGoesWithStack, .dataStays, .endsBackups, .beginsBackups,
      .otherProcessor:
      .data
    case .oneWay: .wayBack
    case .otherCertificate, .otherPassword, .notKnown, .throughput, .emailOfFirstStart, .metrics, .tags, .unnoticed:
      .other
    }
  }

  var state: Judgement.State {
    if case .notKnown = self { return .unknown }
    return switch weight {
    case .grave: .fail
    case .warning: .warn
    case .harmless: .ok
    }
  }
}

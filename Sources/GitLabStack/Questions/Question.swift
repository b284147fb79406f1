package import Phrases

/// A question: all that is known of one answer before anybody gives it.
///
/// Declared once. The answers file, the flag and its help, the variable, the wizard, the lines, the template's parameters and the
/// reading back of a stack come from it.
package struct Question: Sendable {
  package let key: AnswerKey
  /// Where the wizard asks it.
  package let screen: Screen
  /// The kind of network that it belongs to; nil where it is asked with either.
  package let network: NetworkKind?
  /// Whose file system it belongs to; nil where it is asked with either.
  package let files: FilesKind?
  package let shape: AnswerKey.Shape
  /// Whether nothing is built without an answer.
  package let isRequired: Bool
  /// A few words, beside a field.
  package let label: Phrase
  /// What is asked and what is accepted, on one line; the answers file and the help show it.
  package let explanation: Phrase
  /// Another answer than the default, as it is given on the command line.
  package let example: String
  /// What is taken, where that is more than the alternatives that are offered; nil where it is just those, or anything.
  package let accepted: Phrase?
  package private(set) var kind: Kind
  /// What another answer means for a stack that stands.
  package let effect: Effect
  package let stored: Storage
  private let standard: @Sendable () -> AnswerValue?
  private let reason: @Sendable () -> Phrase?
  private let narrowing: (@Sendable (Answers) -> [Alternative])?

  /// - Parameters:
  ///   - standard: what is taken where nothing was answered, worked out only when somebody asks.
  ///   - reason: why it matters; the explanation where nothing else is said.
  ///   - narrowing: what the alternatives are beside other answers.
  init(
    _ key: AnswerKey, on screen: Screen, only network: NetworkKind? = nil, files: FilesKind? = nil,
    shape: AnswerKey.Shape = .text,
    default standard: @autoclosure @escaping @Sendable () -> AnswerValue? = nil, isRequired: Bool = false,
    label: Phrase,
    why reason: @autoclosure @escaping @Sendable () -> Phrase? = nil, explanation: Phrase, example: String,
    accepted: Phrase? = nil,
    kind: Kind = .text,
    narrowing: (@Sendable (Answers) -> [Alternative])? = nil, effect: Effect = .nothing, stored: Storage
  ) {
    self.key = key
    self.screen = screen
    self.network = network
    self.files = files
    self.shape = shape
    self.standard = standard
    self.isRequired = isRequired
    self.label = label
    self.reason = reason
    self.explanation = explanation
    self.example = example
    self.accepted = accepted
    self.kind = kind
    self.narrowing = narrowing
    self.effect = effect
    self.stored = stored
  }

  /// What is taken where nothing was answered; nil where the answer may be left out, is found in the account or must be given.
  package var `default`: AnswerValue? { standard() }

  /// Why it matters, in a sentence or two.
  package var why: Phrase { reason() ?? explanation }

  /// The question as it is asked beside these answers.
  package func asked(beside answers: Answers) -> Question {
    guard let narrowing else { return self }
    var question = self
    question.kind = .choice(narrowing(answers))
    return question
  }

  /// The same as a field to type in: for an answer that is there only to be taken back.
  package var typed: Question {
    var question = self
    question.kind = .text
    return question
  }

  /// Whether there is room for it beside these answers: an existing VPC has no egress to choose.
  package func hasRoom(beside answers: Answers) -> Bool {
    (network == nil || network == answers.networkKind) && (files == nil || files == answers.filesKind)
  }

  package var alternatives: [Alternative] {
    if case .choice(let alternatives) = kind { alternatives } else { [] }
  }

  package var source: Source? {
    if case .pick(let source) = kind { source } else { nil }
  }

  package var isTyped: Bool { alternatives.isEmpty }
}

extension Question {
  /// A screen of the wizard that asks.
  package enum Screen: Sendable {
    case start, network, domain, access, image, cost
    /// What is remembered, or given by file, flag or variable; only one that is refused is asked for, on the first.
    case none
  }

  /// Whether the VPC is made or there.
  package enum NetworkKind: Sendable {
    case new, existing
  }

  /// Whether the file system is made or there.
  package enum FilesKind: Sendable {
    case new, given
  }

  /// How it is answered.
  package enum Kind: Sendable {
    /// Typed freely.
    case text
    /// Typed, or picked from what the account has.
    case pick(Source)
    /// One of a few.
    case choice([Alternative])
  }

  /// What a list of suggestions is made from.
  package enum Source: Hashable, Sendable {
    case regions, vpcs, zones, publicSubnets, privateSubnets, hostedZones, certificates, allowedNetworks, releases,
      fileSystems,
      secrets
  }

  /// One of the few answers that there are.
  package struct Alternative: Sendable {
    package let answer: String
    package let title: Phrase
    /// What it means, and what speaks against it.
    package let meaning: Phrase

    init(_ answer: String, title: Phrase, meaning: Phrase) {
      self.answer = answer
      self.title = title
      self.meaning = meaning
    }
  }

  /// What another answer does to a stack that stands, told apart by what there is to say of it.
  package enum Effect: Sendable {
    /// It names a stack or moves an estimate.
    case nothing
    case tags, movesNetwork, egress, interruptsAccess, address, record, certificate, access, firstStart, release,
      processor, restart,
      throughput, backups, removal, metrics, movesFiles, password, schedule
  }
}

extension Question.Effect {
  /// Whether another answer has another price.
  package var movesPrice: Bool {
    switch self {
    case .egress, .processor, .restart, .throughput, .backups, .metrics, .schedule: true
    case .nothing, .tags, .movesNetwork, .interruptsAccess, .address, .record, .certificate, .access, .firstStart,
      .release, .removal, .movesFiles, .password:
      false
    }
  }
}

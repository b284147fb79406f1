package import Phrases

/// What is known of a type of resource.
///
/// What a declaration leaves out is answered with care: nothing is known, and it is said so.
package struct ResourceFacts: Sendable {
  /// What people call it, within a sentence; nil where all we have is AWS's name.
  package let title: Phrase?
  /// How long CloudFormation takes over it.
  package let usual: UsualTime
  /// The same where it has a property that makes it another matter.
  package let special: Special?
  /// What it probably waits for when it takes longer than usual; nil where nothing is known.
  package let slowToMake: Phrase?
  package let slowToDelete: Phrase?
  /// nil where nobody's work is in it.
  package let data: HeldData?
  /// What its removal means, or that another one takes its place.
  package let end: Loss
  /// What a change in place means where neither the answer nor the property tells.
  package let change: Loss
  /// Whether a new one does nothing to what stands: what leads there changes with it, and tells.
  package let isAddedBeside: Bool
  /// Whether in the start-up job it works only while the stack is made, so that nobody who uses GitLab meets it.
  package let isAtWorkOnce: Bool
  /// What of the answers shows in it.
  package let shows: Set<Question.Effect>
  /// Properties that nobody meets who uses GitLab, by the CloudFormation reference.
  package let quiet: Set<String>
  /// What tells why it failed, beside the event; nil where nothing else does.
  package let evidence: Evidence?
  package let identity: Identity
  /// The property by which a template may choose the name itself.
  package let nameProperty: String?
  package let replacement: Replacement
  /// Whether it takes the tags of its stack, and takes new ones while it stands.
  package let takesTags: Bool

  init(
    _ title: Phrase?, _ usual: UsualTime, special: Special? = nil, slowToMake: Phrase? = nil,
    slowToDelete: Phrase? = nil, data: HeldData? = nil, end: Loss, change: Loss = .notKnown,
    isAddedBeside: Bool = false,
    isAtWorkOnce: Bool = false, shows: Set<Question.Effect> = [], quiet: Set<String> = [], evidence: Evidence? = nil,
    identity: Identity, nameProperty: String? = nil, replacedBy replacement: Replacement = .of([]),
    takesTags: Bool = false
  ) {
    self.title = title
    self.usual = usual
    self.special = special
    self.slowToMake = slowToMake
    self.slowToDelete = slowToDelete
    self.data = data
    self.end = end
    self.change = change
    self.isAddedBeside = isAddedBeside
    self.isAtWorkOnce = isAtWorkOnce
    self.shows = shows
    self.quiet = quiet
    self.evidence = evidence
    self.identity = identity
    self.nameProperty = nameProperty
    self.replacement = replacement
    self.takesTags = takesTags
  }

  /// Of a type that no template of ours has.
  static let unknown = ResourceFacts(
    nil, UsualTime(2...30, 1...30, "for a type that nothing is known of"), end: .notKnown, identity: .name())
}

extension ResourceFacts {
  /// The usual seconds that CloudFormation takes to create and to delete one.
  package struct UsualTime: Hashable, Sendable {
    package let create: ClosedRange<Double>
    package let delete: ClosedRange<Double>
    /// Where the numbers come from.
    package let source: String

    package init(_ create: ClosedRange<Double>, _ delete: ClosedRange<Double>, _ source: String) {
      self.create = create
      self.delete = delete
      self.source = source
    }

    /// Of what nobody has measured.
    static func estimate(_ create: ClosedRange<Double>, _ delete: ClosedRange<Double>) -> Self {
      Self(create, delete, "estimate, no log at hand")
    }
  }

  /// What is another matter with a property.
  package struct Special: Sendable {
    package let property: String
    package let usual: UsualTime

    init(with property: String, _ usual: UsualTime) {
      self.property = property
      self.usual = usual
    }
  }

  /// The work of people that is in it, and that is left behind where it is kept.
  package struct HeldData: Sendable {
    package let title: Phrase
    /// The command of `aws` that deletes it for good, and the option that takes its id.
    package let deletion: (command: String, option: String)
  }

  /// What people lose, for minutes or for good.
  package enum Loss: Sendable {
    case files, password, logs
    /// GitLab, which stops and starts.
    case gitlab
    /// What leads to GitLab.
    case access
    /// The network that all is in.
    case network
    /// The address that GitLab is seen from.
    case outboundAddress
    /// The way out to the internet.
    case outbound
    case notKnown
  }

  package enum Evidence: Sendable {
    /// The logs of the functions.
    case functionLog
    /// What the certificate waits for.
    case certificate
    /// What the instance printed when it started.
    case console
  }

  /// What AWS makes an id of. An ARN begins with its service and type, such as `iam:role/`.
  package enum Identity: Sendable {
    /// A prefix and digits, such as `vpc-`.
    case id(String, arn: String? = nil)
    case arn(String)
    /// A name: the one that the template chooses, or else of the stack's and its logical id.
    case name(arn: String? = nil)
    case address
  }

  /// The changes that make another one: “Update requires: Replacement” in the CloudFormation reference.
  package enum Replacement: Sendable {
    case any
    case of(Set<String>)
  }
}

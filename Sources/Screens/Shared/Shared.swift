internal import Account
internal import Deployment
internal import GitLabStack
internal import Phrases
internal import Pricing

/// What all screens share: the answers, what they lead to, and what is known of the account.
struct Shared: Sendable {
  var settings: Settings
  /// What was answered here, by hand or by file, flag and variable.
  var answers: Answers
  var purpose = Purpose.wizard
  /// Whether nobody has answered anything here before.
  var isFirstVisit = false
  /// The NAT instance that was seen to be gone, where what stands is sent again for another, and the answers change nothing.
  var renewedNATInstance: NATInstanceName?
  /// Whether the questions are gone through the quick way.
  var isQuick = false
  /// What is to become of a failure, as chosen before the start.
  var onFailure = FailurePolicy.undo
  /// Whether a stack that is made here is protected from deletion once it stands.
  var protects = true
  /// The answers of the stack that stands; they are taken wherever nobody gives others.
  var standing: Answers?
  /// The answers of the standing stack that were emptied here.
  var emptied: Set<AnswerKey> = []
  /// Answers that the wizard gave, and nobody has typed yet.
  var suggested: Set<AnswerKey> = []
  var preview = Preview()
  /// Counts how often the preview was worked out, so that whoever works out more from it knows when that is due.
  var edition = 0
  var account = AccountView()
  var backups = Backups()
  var riskConsent = RiskConsent()
  /// What can be undone.
  var history = AnswerHistory()
  /// What somebody said no to last; nil where nothing was asked since.
  var declined: DeploymentProgress.Operation?
  /// What the environment or `aws configure` says, where no answer does.
  var regionByDefault: Region?
  /// The built-in prices with what AWS said.
  var prices = PriceList.builtIn
  /// What is said above the keys until the next key.
  var notice: Phrase?
  var calls = CallList()
  /// Seconds since 1970.
  var now = 0.0

  init(_ settings: Settings, answers: Answers) {
    self.settings = settings
    self.answers = answers
    regionByDefault = settings.region
  }

  var stackName: String { answers.text(.stackName) ?? Choices.defaultStackName }

  /// Where everything is to be built, as far as somebody has said.
  var region: Region? {
    guard let text = answers.text(.stackRegion) else { return regionByDefault }
    return try? Region(text)
  }

  /// A stack as commands take it.
  func place(of stack: String) -> String { region?.place(of: stack) ?? stack }

  /// What leads back to a stack, whole.
  func commandToResume(_ stack: String) -> String { settings.program.command("resume", place(of: stack)) }

  func say(_ phrase: Phrase) -> String { settings.program.called(in: phrase[settings.language]) }

  /// Goes on in an account in memory, with all answers kept; `region` is its own, for whoever has named none.
  mutating func beginRehearsal(in region: Region?) -> [Effect] {
    settings.isRehearsal = true
    settings.program = settings.program.rehearsing
    regionByDefault = regionByDefault ?? region
    refreshPreview()
    return askAccount()
  }

  /// Works out the first plan, and says what to ask the account while the user reads.
  mutating func start() -> [Effect] {
    refreshPreview()
    return region == nil ? [.lookUp(.configuredRegion)] : askAccount()
  }
}

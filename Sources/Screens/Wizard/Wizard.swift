package import Deployment
package import Drawing
package import GitLabStack
package import Phrases
internal import Pricing

/// The wizard: what was answered, what is known, and what is on the screen.
///
/// `update` changes it and says what is to be done outside; `draw` only reads it.
package struct Wizard: Sendable {
  package var settings: Settings
  package internal(set) var answers: Answers
  package internal(set) var step = Step.start

  var preview: Preview
  var account = AccountView()
  var deployment: DeploymentView?
  /// The row that keys act on, by screen.
  var focus: [Step: Int] = [:]
  /// The text of the focused question while it is being typed.
  var editor: TextEditor?
  var overlay: Overlay?
  var notice: Phrase?
  /// What the environment or `aws configure` says, where no answer does.
  var regionByDefault: Region?
  var openGroups: Set<Plan.Group> = []
  var showsCost = false
  var cost = CostView()
  /// The built-in prices with what AWS said; nil while that is nothing.
  var refreshedPrices: PriceList?
  /// What the month would cost with each alternative of the focused question.
  var alternativeTotals: [String: USDollars] = [:]
  /// The same for the items of an open list.
  var pickerTotals: [String: USDollars] = [:]
  var password = LookedUp<String>.notAsked
  var now = 0.0
  /// The size that it was last shown at, which says how far there is to scroll; nil before it was.
  var size: Size?
  /// How far down what is longer than the screen was scrolled: the screen itself, and the box over it.
  var scrolled = (page: 0, box: 0)
  var calls = CallList()
  var waitsForStack = WaitForStack.nothing
  /// Whether `--yes` stands for the yes to the change set.
  var yesWasGiven = false
  var life = Life()

  /// What does not change while the wizard runs.
  package struct Settings: Sendable {
    package var language: Language
    package var glyphs: Glyphs
    /// Whether the account is one in memory. The screen always says so.
    package var isRehearsal: Bool
    package var region: Region?
    /// Whom CloudFormation works as; nil for whoever is signed in.
    package var role: RoleARN?
    /// How long things took in earlier runs.
    package var learned: LearnedDurations
    /// The user's home, which paths call `~`; nil where there is none.
    package var home: String?
    /// What commands that people are told to type begin with.
    package var program: Program

    package init(
      language: Language, glyphs: Glyphs, isRehearsal: Bool, region: Region?, role: RoleARN? = nil,
      learned: LearnedDurations = LearnedDurations(), home: String? = nil,
      program: Program = .installed
    ) {
      self.language = language
      self.glyphs = glyphs
      self.isRehearsal = isRehearsal
      self.region = region
      self.role = role
      self.learned = learned
      self.home = home
      self.program = program
    }
  }

  package init(_ settings: Settings, answers: Answers = Answers()) {
    self.settings = settings
    self.answers = answers
    regionByDefault = settings.region
    preview = Preview()
    beginEditing()
  }

  /// Works out the first plan, and says what to ask the account while the user reads. Due once, after the first picture.
  package mutating func start() -> [Effect] {
    refreshPreview()
    return region == nil ? [.lookUp(.configuredRegion)] : askAccount()
  }

  /// Says something above the keys until the next key.
  package mutating func note(_ phrase: Phrase) { notice = phrase }

  // MARK: What is asked now

  var questions: [Question] { step.questions(given: inForce) }

  var focusedRow: Int { focus[step] ?? 0 }

  var question: Question? {
    let questions = questions
    return questions.indices.contains(focusedRow) ? questions[focusedRow] : nil
  }

  package var stackName: String { answers.text(.stackName) ?? Choices.defaultStackName }

  /// Where everything is to be built, as far as somebody has said.
  package var region: Region? {
    guard let text = answers.text(.stackRegion) else { return regionByDefault }
    return try? Region(text)
  }

  func say(_ phrase: Phrase) -> String { phrase[settings.language] }
}

import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens

/// Somebody in front of the wizard: presses keys, reads the screen, and remembers what the wizard wanted done outside.
struct Visitor {
  private(set) var wizard: Wizard
  /// Everything that was asked for, in order.
  private(set) var effects: [Effect] = []
  /// What AWS says to whatever the zones of a new VPC are picked by, at once; nil for nothing.
  private let zones: [AccountQuestion: Result<AccountAnswer, Trouble>]?
  /// Whether what every plan asks of the account, its room and its settings, and of the public DNS, is answered at once, as it
  /// should be, and else of no matter here.
  private let findsRoom: Bool
  var language: Language { wizard.settings.language }

  static let standard = Size(columns: 80, rows: 24)

  init(
    _ language: Language = .english, glyphs: Glyphs = .unicode, region: String? = "ap-northeast-1",
    role: RoleARN? = nil, answers: [AnswerKey: String] = [:],
    zones: [AccountQuestion: Result<AccountAnswer, Trouble>]? = [:], acceptedRisks: Set<AccessRisk> = [.http],
    findingRoom findsRoom: Bool = true
  ) throws {
    self.zones = zones
    self.findsRoom = findsRoom
    var given = Answers()
    for (key, line) in answers { given[key] = AnswerValue(line: line, for: key) }
    wizard = Wizard(
      .init(
        language: language, glyphs: glyphs, isRehearsal: false, region: try region.map { try Region($0) },
        role: role, home: "/home/ren"),
      answers: given)
    wizard.accepts(acceptedRisks)
    note(wizard.start())
  }

  /// Returns what is to be told of it.
  @discardableResult
  private mutating func note(_ all: [Effect]) -> [Effect] {
    var new: [Effect] = []
    var room: [AccountQuestion] = []
    for effect in all {
      if findsRoom, case .lookUp(.question(let question)) = effect, question.isOfNoMatterHere {
        room.append(question)
      } else {
        new.append(effect)
      }
    }
    effects += new
    for question in room {
      new += note(wizard.update(.arrived(.sighting(question, .success(Scene.answer(to: question))))))
    }
    guard let zones else { return new }
    for case .lookUp(.question(let question)) in new where question.isAboutZones {
      let answer = zones[question] ?? .success(Scene.answer(to: question, in: wizard.region))
      note(wizard.update(.arrived(.sighting(question, answer))))
    }
    return new
  }

  // MARK: Doing

  /// Returns what this alone led to.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    var new: [Effect] = []
    for key in keys { new += note(wizard.update(.key(key))) }
    return new
  }

  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    var new: [Effect] = []
    for character in text { new += note(wizard.update(.key(.character(character)))) }
    return new
  }

  /// Returns what this alone led to.
  @discardableResult
  mutating func point(_ act: Mouse.Act, column: Int = 0, row: Int = 0) -> [Effect] {
    note(wizard.update(.mouse(Mouse(act, column: column, row: row))))
  }

  @discardableResult
  mutating func arrive(_ arrival: Arrival) -> [Effect] {
    note(wizard.update(.arrived(arrival)))
  }

  /// The terminal has this size.
  mutating func seeAt(_ size: Size) { note(wizard.update(.size(size))) }

  /// The program was called so.
  mutating func call(_ path: String, profile: String? = nil) {
    wizard.settings.program = Program(calledAs: path, profile: profile)
  }

  /// So many seconds of the account pass in one.
  mutating func hasten(by speed: Double) { wizard.settings.speed = speed }

  mutating func rehearse() { wizard.settings.isRehearsal = true }

  /// Reads on in another language.
  mutating func speak(_ language: Language) { wizard.settings.language = language }

  mutating func wait(until time: Double) { note(wizard.update(.clock(time))) }

  /// Goes through one of the other doors than the first screen.
  mutating func enter(_ door: (inout Wizard) -> [Effect]) { note(door(&wizard)) }

  /// To a screen that asks or to the plan, by the keys that page through them.
  mutating func go(to step: Step) {
    while wizard.step < step, wizard.step < .plan { press(.pageDown) }
    while wizard.step > step, wizard.step > .start { press(.pageUp) }
  }

  // MARK: Reading

  func screen(_ size: Size = standard) -> String { wizard.draw(size).text }

  func shows(_ text: String) -> Bool { screen().contains(text) }

  /// Whether a phrase stands on the screen, wherever its rows were broken: in a box, or on a screen that is too narrow
  /// to have the plan beside it.
  func says(_ phrase: Phrase) -> Bool { reads(phrase[language]) }

  /// The same of words.
  func reads(_ text: String, at sizes: [Size] = [standard, Size(columns: 70, rows: 24)]) -> Bool {
    let words = text.filter { !$0.isWhitespace }
    return sizes.contains { size in
      let rows = wizard.draw(size).lines.map { line in
        let parts = line.split(separator: "│", omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : line
      }
      return rows.joined().filter { !$0.isWhitespace }.contains(words)
    }
  }

  /// What a shell would be given that got the rows of a command from the screen, the first of them at the edge; nil where there
  /// is none.
  func typed(at size: Size = standard) -> String? {
    // The header begins with it too.
    let rows = wizard.draw(size).lines.dropFirst(2).drop(while: { !$0.hasPrefix(wizard.settings.program.name) })
    guard !rows.isEmpty else { return nil }
    var command = ""
    for row in rows {
      guard row.hasSuffix("\\") else { return command + row }
      command += row.dropLast()
    }
    return command
  }

  /// The last answers that were to be kept.
  var kept: Answers? {
    effects.reversed().lazy.compactMap { if case .save(let answers) = $0 { answers } else { nil } }.first
  }

  func answer(_ key: AnswerKey) -> String? { wizard.answers[key]?.line }

  var order: ChangeSetOrder? {
    effects.reversed().lazy.compactMap { if case .createChangeSet(let order) = $0 { order } else { nil } }.first
  }
}

extension AccountQuestion {
  fileprivate var isOfNoMatterHere: Bool { if case .publicRecords = self { true } else { isAboutAccount } }
}

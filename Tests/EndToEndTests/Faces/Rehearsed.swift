import Phrases
import Rehearsal
import Testing

/// An operation that is rehearsed: how it is ordered on every face, and how it ends on every face.
struct Rehearsed: Sendable, CustomTestStringConvertible {
  let scenario: Scenario
  let name: String
  /// With all that says yes beforehand.
  let command: [String]
  /// The same for the screens, where the keys say yes.
  let begun: [String]
  let keys: [Press]
  let end: RehearsedEnd
  /// Whether something failed on the way that a report is kept of.
  var hasReport: Bool { end.exitCode != 0 }
  /// Whether the keys lead past an older failure, of which a report is kept then too.
  var looksBack: Bool { keys.contains { $0.keys == ["l"] } }

  /// The name of the report, without the moment in it.
  var report: String {
    "data/gitlab-wizard/evidence/rehearsal-\(name == "create" ? "gitlab" : "gitlab-team")-DATE.txt"
  }

  /// What has to be on the screen, however it is broken into lines, and what is typed then, by tmux's names.
  struct Press: Sendable {
    let sight: Phrase
    let keys: [String]

    init(_ english: String, _ japanese: String, _ keys: String...) {
      (sight, self.keys) = (Phrase(english, japanese), keys)
    }
  }

  var testDescription: String { "\(name), \(scenario.rawValue)" }

  // MARK: Orders

  static func creation(_ scenario: Scenario, _ end: RehearsedEnd, _ flags: [String] = []) -> Rehearsed {
    let command =
      ["deploy", "--access.allowedCidrs", "203.0.113.0/24", "--region", "ap-northeast-1", "--yes"] + flags
    return Rehearsed(
      scenario: scenario, name: "create", command: command, begun: command, keys: [], end: end)
  }

  static func change(_ scenario: Scenario, _ end: RehearsedEnd) -> Rehearsed {
    let command = ["change", "gitlab-team", "--image.memory", "16384"]
    return Rehearsed(
      scenario: scenario, name: "change", command: command + ["--yes"], begun: command,
      keys: toPlan + [Press("Changes the stack:", "スタックの変更:", "d")] + toChangeSet + [yesToChange], end: end)
  }

  /// To another release of GitLab, and without a backup.
  static func upgrade(_ scenario: Scenario, _ end: RehearsedEnd) -> Rehearsed {
    let command = ["change", "gitlab-team", "--image.tag", "19.2.4-ce.0"]
    return Rehearsed(
      scenario: scenario, name: "upgrade",
      command: command + ["--yes", "--without-backup", "--confirm", "gitlab-team"],
      begun: command, keys: toPlan + [Press("Changes the stack:", "スタックの変更:", "d")] + toChangeSet + noBackup, end: end)
  }

  static func deletion(_ scenario: Scenario, _ end: RehearsedEnd) -> Rehearsed {
    let command = ["destroy", "gitlab-team"]
    return Rehearsed(
      scenario: scenario, name: "delete", command: command + ["--confirm", "gitlab-team"], begun: command,
      keys: [Press("D DESTROY", "D 削除する", "D"), typedName], end: end)
  }

  /// - Parameter keys: from the plan on.
  static func repair(
    _ scenario: Scenario, _ offer: RehearsedEnd.Offer, _ flags: [String] = [], keys: [Press], _ end: RehearsedEnd
  ) -> Rehearsed {
    let command = ["change", "gitlab-team"]
    return Rehearsed(
      scenario: scenario, name: "repair by \(offer.rawValue)",
      command: command + ["--yes", "--confirm", "gitlab-team", "--repair", offer.rawValue] + flags,
      begun: command + flags.filter { $0 != "--without-backup" },
      keys: toPlan + [Press("d REVIEW CHANGES", "d 変更を確認", "d")] + keys, end: end)
  }

  // MARK: Keys

  private static let toPlan = [Press("[1 ", "[1 ", "PageDown", "PageDown", "PageDown", "PageDown", "PageDown")]
  static let toChangeSet = [Press("Create the change set?", "変更セットを作成しますか？", "y")]
  static let typedName = Press("Type the name of the stack", "を入力して Enter を押してください", "gitlab-team", "Enter")
  static let yesToChange = Press("Change it?", "変更しますか？", "y")
  static let noBackup = [
    Press("y asks for the stack's name", "y でスタック名", "y"), Press("w without a backup", "w バックアップなし", "w"), typedName,
  ]
}

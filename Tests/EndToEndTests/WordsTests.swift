import Foundation
import Testing

/// One word for one thing, and the field's own: what was replaced once does not come back by another sentence.
struct WordsTests {
  /// Words that no sentence uses, and what is said instead.
  private static let replaced: KeyValuePairs = [
    "Front door": "load balancer", "tart-up job": "EFS initializer", "e-mail": "email",
    "AWS goes on": "AWS continues",
    "You said no": "Canceled", "Nobody can be asked": "Cannot ask for confirmation", "olour": "color",
    "hasten": "speed up", "lately": "recently", "USD a month": "USD/month", "GB a month": "GB/month",
    "taken the order": "accepted the request", "端末": "ターミナル", "ブラウザー": "ブラウザ", "パラメーター": "パラメータ",
    "レジストラー": "レジストラ", "プロセッサー": "プロセッサ", "フォルダー": "フォルダ", "取り消": "ロールバック", "内蔵": "同梱",
    "出来る": "できる", "下さい": "ください", "離れ": "画面を閉じる", "初期化関数": "EFS 準備用の関数",
  ]

  /// A zone is an Availability Zone (AZ) or a hosted zone: which of them, each sentence says.
  private static let zones = ["ホストゾーン", "アベイラビリティーゾーン", "ローカルゾーン", "タイムゾーン"]

  private static let files: [(name: String, text: String)] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folders = ["Sources/Phrases", "Sources/GitLabStack/Questions", "Sources/Deployment/Failure"]
    return folders.flatMap { folder in
      let paths = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.allObjects as? [String]
      return (paths ?? []).filter { $0.hasSuffix(".swift") }.compactMap { path in
        let file = root.appending(path: folder).appending(path: path)
        return (try? String(contentsOf: file, encoding: .utf8)).map { (path, $0) }
      }
    }
  }()

  /// What is read besides the sentences of the program.
  static let pages = [
    "README.md", "README.ja.md", ".github/MANUAL.md", ".github/MANUAL.ja.md", ".github/CHANGELOG.md", ".ci/install.sh",
    ".ci/archive.md",
  ]

  /// Lines that are told, without comments.
  private static func told(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { $0.contains("\"") && !$0.drop { $0 == " " }.hasPrefix("//") }
  }

  @Test func whatWasReplacedDoesNotComeBack() {
    #expect(Self.files.count > 100)
    for (name, text) in Self.files { expectNothingReplaced(in: Self.told(text), of: name) }
  }

  @Test(arguments: pages)
  func norOnAPage(_ name: String) throws {
    let text = try String(contentsOfFile: "\(Repository.path)/\(name)", encoding: .utf8)
    expectNothingReplaced(in: text.split(separator: "\n"), of: name)
  }

  private func expectNothingReplaced(in lines: [Substring], of name: String) {
    for line in lines {
      for (word, instead) in Self.replaced where line.contains(word) {
        Issue.record("\(name) says ‘\(word)’ for ‘\(instead)’: \(line)")
      }
    }
  }

  @Test func aZoneIsCalledByItsKind() {
    for (name, text) in Self.files {
      for line in Self.told(text) {
        let rest = Self.zones.reduce(String(line)) { $0.replacing($1, with: "") }
        #expect(!rest.contains("ゾーン"), "\(name): \(line)")
      }
    }
  }
}

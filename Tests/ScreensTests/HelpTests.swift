import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// Help is about the screen that it is opened on.
struct HelpTests {
  /// What the help of a screen is about, in a few of its words.
  private static let subjects: [Situation: (english: String, japanese: String)] = [
    .start: ("where GitLab goes", "GitLab を置く場所"), .network: ("network that GitLab lives in", "GitLab を置くネットワーク"),
    .egress: ("network that GitLab lives in", "GitLab を置くネットワーク"),
    .existingNetwork: ("network that GitLab lives in", "GitLab を置くネットワーク"),
    .domain: ("A name and HTTPS", "独自の名前と HTTPS"), .access: ("IP ranges can reach", "接続できます"),
    .image: ("GitLab release", "GitLab のバージョン"), .plan: ("All that will be made", "作成されるすべて"),
    .openPlan: ("All that will be made", "作成されるすべて"), .changePlan: ("plan of a stack that exists", "既存のスタック"),
    .checks: ("looked at before the deployment", "デプロイ前に確認した項目"),
    .reach: ("Who can reach what", "だれが何に接続できるか"),
    .cost: ("The month beside", "月額を"), .preparing: ("works out the exact list", "一覧を作成しています"),
    .reviewing: ("would create", "作成するリソースの正確な一覧"), .changing: ("what the change means", "影響を重大なものから"),
    .upgrading: ("what the change means", "影響を重大なものから"), .losing: ("what the change means", "影響を重大なものから"),
    .starting: ("What AWS is doing", "AWS の進行状況"), .running: ("What AWS is doing", "AWS の進行状況"),
    .startingUp: ("What AWS is doing", "AWS の進行状況"), .certificate: ("What AWS is doing", "AWS の進行状況"),
    .failedInside: ("takes back", "ロールバックしています"), .stopped: ("in the way", "妨げになった原因"),
    .settled: ("has ended", "終了した操作"), .failed: ("Why it failed", "失敗または中止の原因"),
    .undoneInside: ("Why it failed", "失敗または中止の原因"), .done: ("first hour", "最初の 1 時間"),
    .password: ("first hour", "最初の 1 時間"), .farewell: ("What a deletion takes away", "削除で消えるもの"),
    .backingUp: ("What a deletion takes away", "削除で消えるもの"), .destroying: ("is deleting", "削除しています"),
    .destroyed: ("deletion left", "削除後もアカウントに残っているもの"), .asking: ("nothing is known", "状態は不明"),
    .changed: ("came of the change", "変更の結果"), .kept: ("is kept, and costs", "作成済みのリソースは残って"),
    .copies: ("every backup there is", "すべてのバックアップ"), .copying: ("every backup there is", "すべてのバックアップ"),
    .home: ("Every GitLab of this region", "このリージョンの GitLab"),
    .homeList: ("Every GitLab of this region", "このリージョンの GitLab"),
    .upgradePage: ("way to a newer GitLab", "新しい GitLab への経路"),
    .halfUndone: ("could not take it back", "ロールバックが完了しなかった"), .halfDeleted: ("could not delete", "削除できなかったもの"),
  ]

  /// Where something lies over the screen that takes the keys.
  static let covered: Set<Situation> = [
    .picker, .subnetPicker, .offer, .prices, .confirmation, .changeBox, .leaving, .help, .calls, .timeline, .typing,
    .stopping, .remedies, .protection, .backup, .backupPlace, .withoutBackup, .releaseBackup, .repairing, .reading,
    .filtering, .filtered, .copyOffer, .fileOffer,
  ]

  @Test(arguments: Situation.allCases)
  func isAboutItsScreen(_ situation: Situation) throws {
    for language in Language.allCases {
      var visitor = try situation.visitor()
      visitor.speak(language)
      let before = visitor.screen()
      visitor.type("?")
      guard let subject = Self.subjects[situation] else {
        #expect(Self.covered.contains(situation), "nobody says what the help of \(situation) is about")
        continue
      }
      let words = language == .english ? subject.english : subject.japanese
      #expect(visitor.reads(words), "\(visitor.screen())")
      visitor.press(.escape)
      #expect(visitor.screen() == before)
    }
  }

  /// Every sign that stands on a screen is in its legend.
  @Test(arguments: Situation.allCases.filter { !covered.contains($0) })
  func explainsTheSignsOfItsScreen(_ situation: Situation) throws {
    var visitor = try situation.visitor()
    let tall = Size(columns: 80, rows: 60)
    let words = Set(visitor.wizard.draw(tall).lines.flatMap { $0.split(separator: " ").map(String.init) })
    visitor.type("?")
    let legend = visitor.screen(Size(columns: 80, rows: 200))
    let signs: [(Phrase, Phrase)] = [
      (PlanPhrases.markData, SignPhrases.data), (PlanPhrases.markSecret, SignPhrases.secret),
      (PlanPhrases.checkNote, SignPhrases.isGoodToKnow), (ImpactPhrases.impactGrave, SignPhrases.needsName),
      (ImpactPhrases.impactWarning, SignPhrases.isToBeKnown), (Phrase(verbatim: "<1"), SignPhrases.underOneDollar),
      (Phrase(verbatim: "+▸"), SignPhrases.added), (Phrase(verbatim: "~▸"), SignPhrases.changed),
    ]
    for (mark, meaning) in signs where words.contains(mark.english) {
      #expect(legend.contains(meaning.english), "\(mark.english)\n\(legend)")
    }
  }

  /// On the smallest screen too every key is in it, though one has to scroll.
  @Test(arguments: Language.allCases)
  func scrollsWhereItIsLong(_ language: Language) throws {
    var visitor = try Visitor.atPlan(language)
    let small = Size(columns: 60, rows: 20)
    visitor.seeAt(small)
    visitor.type("?")
    let top = visitor.screen(small)
    #expect(!top.contains("Ctrl-Z") && top.contains(language == .english ? "more below" : "下にあと"))
    var read = top
    for _ in 0..<150 {
      visitor.press(.down)
      read += visitor.screen(small)
    }
    let bottom = visitor.screen(small)
    #expect(read.contains("Ctrl-Z") && bottom.contains(language == .english ? "more above" : "上に"))
    visitor.press(.up)
    #expect(visitor.screen(small) != bottom)
  }
}

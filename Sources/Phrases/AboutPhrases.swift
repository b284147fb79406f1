/// What the program says of itself: `--version` and the command `about`.
package enum AboutPhrases {
  package static let helpAbout = Phrase(
    "Say what this program is made of: version, commit, licences, built-in facts.",
    "このプログラムのバージョン、コミット、ライセンス、組み込みデータを表示します。")
  package static let helpData = Phrase(
    "With each kind of built-in fact: of what day it is, how old, and where it is from.", "組み込みデータごとに、日付、経過日数、出典も表示します。"
  )

  package static func madeOf(_ commit: String, _ day: String) -> Phrase {
    Phrase("commit \(commit) of \(day)", "コミット \(commit)（\(day)）")
  }
  package static func madeOfChanged(_ commit: String, _ day: String) -> Phrase {
    Phrase("commit \(commit) of \(day), changed since", "コミット \(commit)（\(day)）に変更を加えたもの")
  }
  package static let commitIsNotKnown = Phrase(
    "commit not known: `make dist` writes it, and did not make this program", "コミットは不明です（`make dist` で作られたものではありません）")
  package static func datesOfFacts(prices: String, releases: String, zones: String) -> Phrase {
    Phrase(
      "prices of \(prices), releases of GitLab of \(releases), Availability Zones of \(zones)",
      "料金 \(prices) 現在、GitLab のリリース \(releases) 現在、AZ \(zones) 現在")
  }
  package static let licences = Phrase(
    "MIT licence. What is linked in has licences of its own: NOTICE and gitlab-wizard.spdx.json are in the archive of "
      + "a release, and where it is installed in share/doc/gitlab-wizard (below ~/.local, or /usr/local).",
    "MIT ライセンス。リンクされているライブラリのライセンスは、NOTICE と gitlab-wizard.spdx.json にあります（リリースのアーカイブ、またはインストール先 "
      + "~/.local か /usr/local の share/doc/gitlab-wizard）。")
  package static func moreAboutData(_ command: String) -> Phrase {
    Phrase("How old each built-in fact is: \(command)", "組み込みデータの日付: \(command)")
  }

  // MARK: Facts

  package static let prices = Phrase("Prices", "料金")
  package static func pricesAreFrom(regions: Int) -> Phrase {
    Phrase(
      "List prices of AWS for \(regions.of("region", "regions")), in force on that day or later; each has its "
        + "source in the list. `cost --refresh`, and r on the cost screen, ask AWS for its own.",
      "AWS の定価（\(regions) リージョン）。この日以降に有効だったもので、出典は料金ごとにあります。"
        + "`cost --refresh` またはコスト画面の r で AWS に問い合わせます。")
  }
  package static let releases = Phrase("Releases of GitLab", "GitLab のリリース")
  package static func releasesAreFrom(newest: String) -> Phrase {
    Phrase(
      "Tags of GitLab's releases and images, and what GitLab says of upgrades; the newest is \(newest). What came "
        + "later is not known here.",
      "GitLab のリリースとイメージのタグ、アップグレードに関する GitLab の資料。最新は \(newest) です。これより後のものは含まれません。")
  }
  package static let zones = Phrase("Availability Zones", "アベイラビリティーゾーン")
  package static let zonesAreFrom = Phrase(
    "AWS's documentation of Availability Zones without Fargate, without ARM or without NAT gateways: AWS has no call that says it.",
    "Fargate、ARM、NAT ゲートウェイを使えない AZ についての AWS のドキュメント（API では分かりません）。")
  package static let rights = Phrase("Permissions", "権限")
  /// - Parameter bundle: what the registry's schemas were taken from.
  package static func rightsAreFrom(_ bundle: String) -> Phrase {
    Phrase(
      "What CloudFormation needs for each type: handlers.*.permissions of the CloudFormation registry, as bundled in "
        + "\(bundle).",
      "CloudFormation がリソースの種類ごとに必要とする権限（出典: \(bundle) に収録された CloudFormation レジストリの handlers.*.permissions）。")
  }
  package static let timeZones = Phrase("Time zones", "タイムゾーン")
  package static let timeZonesAreFrom = Phrase(
    "Names of the IANA time zone database, which EventBridge Scheduler takes.",
    "IANA タイムゾーンデータベースの名前（EventBridge スケジューラが受け付けるもの）。")

  package static func age(days: Int) -> Phrase { Phrase("\(days.of("day", "days")) old", "\(days) 日前") }
  package static let ageIsNotKnown = Phrase("age not known", "経過日数は不明")
}

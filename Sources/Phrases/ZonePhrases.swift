/// What is said of the two Availability Zones of a new VPC.
package enum ZonePhrases {
  // MARK: The question

  package static let label = Phrase("Availability Zones", "AZ")

  package static let why = Phrase(
    "Two Availability Zones (AZ), one for each pair of subnets. Unless you choose, two are picked in which everything that "
      + "GitLab needs can run. The choice is final: a subnet cannot move to another zone.",
    "新規 VPC のサブネットを置く 2 つのアベイラビリティーゾーン（AZ）です。指定しなければ、GitLab に必要なものがすべて使える AZ を選びます。"
      + "サブネットは別の AZ に移せないため、後から変更できません。")

  package static let explanation = Phrase(
    "New VPC only: two Availability Zones. Without it two that can run everything are picked in the account, and kept.",
    "新しい VPC の場合のみ。アベイラビリティーゾーン（AZ）を 2 つ。省略すると、使える AZ をアカウントから選び、以後も変えません。")

  // MARK: What stands against the answer

  package static let twoZones = Phrase(
    "Two Availability Zones of the region, such as ap-northeast-1a and ap-northeast-1c.",
    "リージョン内の AZ を 2 つ。例: ap-northeast-1a と ap-northeast-1c")

  package static func isNoZone(_ text: String) -> Phrase {
    Phrase("‘\(text)’ is not the name of an Availability Zone.", "「\(text)」は AZ の名前ではありません。")
  }

  package static func isTheIDOfAZone(_ text: String) -> Phrase {
    Phrase("‘\(text)’ is the ID of an Availability Zone; its name belongs here.", "「\(text)」は AZ の ID です。名前を入力します。")
  }

  package static func isOfAnotherRegion(_ zone: String, region: String) -> Phrase {
    Phrase("‘\(zone)’ is not in \(region).", "「\(zone)」は \(region) の AZ ではありません。")
  }

  package static func takesTwo(_ count: Int) -> Phrase {
    Phrase(
      "There \(count == 1 ? "is one Availability Zone" : "are \(count) Availability Zones"); a new VPC takes two.",
      "AZ が \(count) つ指定されています。新しい VPC に使うのは 2 つです。")
  }

  package static let existingVPCHasItsZones = Phrase(
    "The subnets of an existing VPC are in their Availability Zones already; this belongs to a new one.",
    "既存の VPC のサブネットは AZ が決まっています。これは新しい VPC の設定です。")

  // MARK: What a zone has, in a few words beside its name

  package static let hasFargate = Phrase("Fargate", "Fargate")
  package static let hasDefaultSubnet = Phrase("default subnet", "デフォルトサブネット")
  package static let hasNoDefaultSubnet = Phrase("no default subnet", "デフォルトサブネットなし")

  package static func lacksInstance(_ type: String) -> Phrase {
    Phrase("no \(type): only as the second one", "\(type) なし（2 つ目としてのみ可）")
  }

  package static func list(_ parts: [Phrase]) -> Phrase {
    Phrase(parts.map(\.english).joined(separator: ", "), parts.map(\.japanese).joined(separator: "、"))
  }

  package static let isALocalZone = Phrase(
    "Local Zone: no Fargate, no EFS", "ローカルゾーン: Fargate、EFS なし")
  package static let isAWavelengthZone = Phrase(
    "Wavelength Zone: no Fargate, no EFS", "Wavelength Zone: Fargate、EFS なし")
  package static func isOfAnotherKind(_ word: String) -> Phrase {
    Phrase("not an Availability Zone: ‘\(word)’", "AZ ではありません: 「\(word)」")
  }

  package static let lacksFargate = Phrase("no Fargate, which runs GitLab", "GitLab を動かす Fargate がありません")
  package static let lacksARM = Phrase("Fargate without arm64", "Fargate が arm64 に未対応")
  package static let lacksNATGateway = Phrase("no NAT gateway", "NAT ゲートウェイなし")

  /// - Parameter messages: AWS's own words.
  package static func isReported(_ state: String, _ messages: [String]) -> Phrase {
    let words = messages.isEmpty ? "" : ": \(messages.joined(separator: " "))"
    return Phrase("AWS reports it as ‘\(state)’\(words)", "AWS での状態は「\(state)」です\(words)")
  }

  // MARK: Checks

  /// A zone and what speaks against it.
  package static func zone(_ name: String, _ reason: Phrase) -> Phrase {
    // Words of AWS have their own stop.
    Phrase(
      "\(name): \(reason.english)\(reason.english.hasSuffix(".") ? "" : ".")",
      "\(name): \(reason.japanese)\(reason.japanese.hasSuffix(".") ? "" : "。")")
  }

  /// - Parameter zones: names and ids.
  package static func serve(_ zones: [(name: String, id: String)], _ hasInstance: Bool) -> Phrase {
    let names = zones.map { "\($0.name) (\($0.id))" }
    let instance = hasInstance ? (", t4g.nano", "、t4g.nano") : ("", "")
    return Phrase(
      "Availability Zones \(names.joined(separator: " and ")): Fargate\(instance.0).",
      "AZ は \(names.joined(separator: " と "))。Fargate\(instance.1) が使えます。")
  }

  package static func serveBriefly(_ zones: String, _ hasInstance: Bool) -> Phrase {
    Phrase(verbatim: "\(zones): Fargate\(hasInstance ? ", t4g.nano" : "")")
  }

  package static func lacksInstanceBriefly(_ type: String) -> Phrase { Phrase("no \(type)", "\(type) なし") }

  package static let tooFewBriefly = Phrase("fewer than two serve", "使える AZ が 2 つありません")

  package static func areUnseen(_ names: [String]) -> Phrase {
    Phrase(
      "Whether \(names.joined(separator: " and ")) have what GitLab needs could not be seen.",
      "\(names.joined(separator: " と ")) に GitLab に必要なものがあるか、確認できませんでした。")
  }

  package static let areLeftToAWS = Phrase(
    "No Availability Zones were picked: CloudFormation takes the first two that AWS lists.",
    "AZ を選べませんでした。CloudFormation は AWS の一覧の先頭 2 つを使います。")

  package static let ofStackAreUnseen = Phrase(
    "The Availability Zones of this stack's subnets could not be seen, so they are not pinned. A change that would move a "
      + "subnet is not executed.",
    "このスタックのサブネットの AZ を確認できず、固定できません。サブネットが移動する変更は実行しません。")

  package static func noSuchZone(_ name: String, region: String) -> Phrase {
    Phrase(
      "This account has no Availability Zone \(name) in \(region).", "このアカウントの \(region) に \(name) という AZ はありません。")
  }

  package static func tooFew(_ serving: [String], region: String) -> Phrase {
    serving.isEmpty
      ? Phrase(
        "No Availability Zone of \(region) has what GitLab needs; a load balancer takes two.",
        "\(region) には GitLab に必要なものが揃う AZ がありません。ロードバランサーには 2 つ必要です。")
      : Phrase(
        "Only \(serving.joined(separator: ", ")) in \(region) has what GitLab needs; a load balancer takes two Availability "
          + "Zones.",
        "\(region) で GitLab に必要なものが揃う AZ は \(serving.joined(separator: "、")) だけです。ロードバランサーには 2 つ必要です。")
  }

  package static func noneOffers(_ type: String, region: String) -> Phrase {
    Phrase(
      "No Availability Zone of \(region) that GitLab can run in offers \(type), the NAT instance.",
      "\(region) で GitLab を実行できる AZ に、NAT インスタンスの \(type) を提供するものがありません。")
  }

  package static func doesNotOffer(_ type: String, _ zone: String) -> Phrase {
    Phrase(
      "\(zone) does not offer \(type), and the NAT instance is in the first Availability Zone.",
      "1 つ目の AZ に置く NAT インスタンスの \(type) が、\(zone) では提供されていません。")
  }

  package static func offerIsUnseen(_ type: String, _ zone: String) -> Phrase {
    Phrase(
      "Whether \(zone) offers \(type), the NAT instance, could not be seen.",
      "NAT インスタンスの \(type) が \(zone) で提供されているか、確認できませんでした。")
  }

  package static let otherRegionOrVPC = Phrase(
    "Choose another region, or an existing VPC.", "別のリージョンか、既存の VPC を選んでください。")

  // MARK: Picked and pinned

  package static func picked(_ names: [String]) -> Phrase {
    Phrase(
      "Availability Zones: \(names.joined(separator: ", ")), picked and kept from now on.",
      "AZ: \(names.joined(separator: "、"))（自動で選択。以後変わりません）")
  }

  package static func pinned(_ names: [String]) -> Phrase {
    Phrase(
      "The subnets are in \(names.joined(separator: " and ")). From this change on the template says so; nothing of them changes.",
      "サブネットは \(names.joined(separator: " と ")) にあります。今回の変更からテンプレートに明記します（サブネットは変わりません）。")
  }

  package static func subnetIsMissing(_ id: String) -> Phrase {
    Phrase("AWS does not say in which Availability Zone \(id) is.", "\(id) の AZ を AWS から取得できませんでした。")
  }

  // MARK: A change set that would move them

  package static func wouldMove(_ subnets: [String]) -> Phrase {
    Phrase(
      "AWS would replace \(subnets.joined(separator: ", ")). What is in a subnet cannot move to another one, so this change set "
        + "is not executed.",
      "AWS は \(subnets.joined(separator: "、")) を置き換えようとしています。使用中のサブネットは移動できないため、この変更セットは実行しません。")
  }

  package static let discardIt = Phrase("Esc discards the change set.", "Esc で変更セットを破棄します。")

  package static let listHasChanged = Phrase(
    "The list of Availability Zones that the template goes by is another than when the stack was made. It can be pinned as it "
      + "was once the subnets can be seen.",
    "テンプレートが参照する AZ の一覧が、スタックの作成時から変わっています。サブネットを確認できれば、元の AZ に固定できます。")
}

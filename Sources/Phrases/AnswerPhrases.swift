/// What is wrong with an answer as one of many: its shape, its place among the others.
package enum AnswerPhrases {
  // MARK: Shapes

  package static let isNotOneText = Phrase("This must be a single value.", "値は 1 つだけ指定してください。")
  package static let oneText = Phrase("A single value, not a list or a map.", "リストやマップではなく、1 つの値。")

  package static let isNotAList = Phrase("This must be a list.", "リストで指定してください。")
  package static let aList = Phrase("A list of one or more items.", "1 つ以上の項目のリスト。")
  package static let itemIsEmpty = Phrase("An item of the list is empty.", "リストに空の項目があります。")

  package static func isThereTwice(_ item: String) -> Phrase {
    Phrase("‘\(item)’ is listed twice.", "「\(item)」が重複しています。")
  }

  package static func isNoOption(_ text: String) -> Phrase {
    Phrase("‘\(text)’ is not one of the options.", "「\(text)」は選択肢にありません。")
  }

  package static func oneOf(_ options: [String]) -> Phrase {
    let last = options.last ?? ""
    let head = options.dropLast()
    guard !head.isEmpty else { return Phrase("Write \(last).", "\(last) と入力します。") }
    return Phrase("Write \(head.joined(separator: ", ")) or \(last).", "指定できる値: \(options.joined(separator: "、"))。")
  }

  package static func isNotTrueOrFalse(_ text: String) -> Phrase {
    Phrase("‘\(text)’ is neither true nor false.", "「\(text)」は true でも false でもありません。")
  }

  package static let trueOrFalse = Phrase("Write true or false.", "true か false を入力します。")

  package static func isNotAWholeNumber(_ text: String) -> Phrase {
    Phrase("‘\(text)’ is not a whole number in plain digits.", "「\(text)」は整数ではありません。")
  }

  package static func numberIsTooLarge(_ text: String, limit: Int) -> Phrase {
    Phrase("‘\(text)’ is too large; the maximum is \(limit).", "「\(text)」は大きすぎます。\(limit) までです。")
  }

  package static let aQuantity = Phrase(
    "A whole number from 0 to 1000000, such as 20.", "0〜1000000 の整数。例: 20")
  package static let memoryInMiB = Phrase("A number of MiB, such as 8192.", "MiB 単位の整数。例: 8192")

  // MARK: Tags

  package static let areNotTags = Phrase(
    "This must be a map of keys and values.", "キーと値のマップで指定してください。")
  package static let someTags = Phrase(
    "Up to 50 pairs such as Team=platform (in a file Team: platform); keys of up to 128 characters, values of up to 256.",
    "Team=platform（ファイルでは Team: platform）のような組を 50 個まで。キーは 128 文字、値は 256 文字まで。")
  package static let tagCharacters = Phrase(
    "Allowed are letters, digits, spaces and _ . : / = + - @", "使えるのは、文字、数字、空白と _ . : / = + - @ です。")
  /// - Parameter part: what stands between two commas.
  package static func isNoTag(_ part: String) -> Phrase {
    part.isEmpty
      ? Phrase("A tag is missing beside a comma.", "カンマの前後にタグがありません。")
      : Phrase("‘\(part)’ has no = behind its key.", "「\(part)」のキーの後に = がありません。")
  }
  package static let tagHasNoKey = Phrase("A tag has no key.", "キーのないタグがあります。")

  package static func tagIsReserved(_ key: String) -> Phrase {
    Phrase("‘\(key)’ starts with ‘aws:’, which AWS keeps for itself.", "「\(key)」は AWS 専用の「aws:」で始まっています。")
  }

  package static func tooManyTags(_ count: Int) -> Phrase {
    Phrase("There are \(count) tags; a stack allows 50.", "タグが \(count) 個あります。スタックに付けられるのは 50 個までです。")
  }

  // MARK: Network

  package static let newVPCMakesItsSubnets = Phrase(
    "This applies only to an existing VPC: a new one creates its own subnets.",
    "新しい VPC ではサブネットも作成します。これは既存の VPC の設定です。")
  package static let leaveOutOrNameVPC = Phrase(
    "Leave this out, or name the VPC in network.vpc.", "この項目を削除するか、network.vpc に VPC の ID を指定します。")
  package static let existingVPCHasItsRange = Phrase(
    "This applies only to a new VPC: an existing one has its range already.",
    "既存の VPC の範囲は決まっています。これは新しい VPC の設定です。")
  package static let existingVPCHasItsEgress = Phrase(
    "This applies only to a new VPC: an existing one has its internet access already.",
    "既存の VPC の外向き通信は決まっています。これは新しい VPC の設定です。")
  package static let leaveOutOrNewVPC = Phrase(
    "Leave this out, or set network.vpc to new.", "この項目を削除するか、network.vpc を new にします。")
  package static let existingVPCNeedsSubnets = Phrase(
    "An existing VPC needs its subnets named.", "既存の VPC を使うには、サブネットの指定が必要です。")
  package static let oneSubnetIsNotEnough = Phrase(
    "There is one subnet; two in different Availability Zones are needed.",
    "サブネットが 1 つだけです。異なる AZ に 2 つ必要です。")
  package static let twoSubnets = Phrase(
    "Two or more IDs such as subnet-0123456789abcdef0, each in an Availability Zone of its own.",
    "subnet-0123456789abcdef0 のような ID を 2 つ以上（AZ ごとに 1 つ）。")

  package static func subnetIsPublicToo(_ subnet: String) -> Phrase {
    Phrase(
      "‘\(subnet)’ is also listed as a public subnet.", "「\(subnet)」はパブリックサブネットにも指定されています。")
  }

  package static func rangeIsReserved(_ text: String, part: String) -> Phrase {
    Phrase("‘\(text)’ is inside \(part), which AWS does not allow.", "「\(text)」は VPC に使えない \(part) の範囲です。")
  }

  // MARK: Access and domain

  package static let nobodyIsAllowed = Phrase(
    "No IP range can reach GitLab yet; name at least one.", "GitLab への接続を許可する IP アドレス範囲が指定されていません。")
  package static let eachNetworkOnce = Phrase("Each network once.", "各ネットワークは 1 回だけ指定します。")

  package static func nobodyIsAtZero(_ text: String) -> Phrase {
    Phrase(
      "No computer has an address in ‘\(text)’; everyone is 0.0.0.0/0.",
      "「\(text)」のアドレスを持つコンピューターはありません。全員を許可するなら 0.0.0.0/0 です。")
  }

  package static func tooManyNetworks(_ count: Int, limit: Int, isHTTPS: Bool) -> Phrase {
    isHTTPS
      ? Phrase(
        "There are \(count) networks; a security group takes 60 rules, and HTTPS needs two for each.",
        "ネットワークが \(count) 個あります。セキュリティグループのルールは 60 個までで、HTTPS では 1 つにつき 2 個使います。")
      : Phrase(
        "There are \(count) networks; a security group takes 60 rules.",
        "ネットワークが \(count) 個あります。セキュリティグループのルールは 60 個までです。")
  }

  package static func fewerNetworks(_ limit: Int) -> Phrase {
    Phrase("\(limit) networks at most; merge adjacent ones.", "\(limit) 個まで。隣り合うものは 1 つにまとめられます。")
  }

  package static let domainNeedsAllThree = Phrase(
    "A domain needs its hosted zone, host name and hosted zone ID; this one is missing.",
    "ドメインにはホストゾーン、ホスト名、ホストゾーン ID の 3 つが必要です。この項目が未入力です。")

  package static func hostIsTheZone(_ host: String) -> Phrase {
    Phrase(
      "‘\(host)’ is the hosted zone itself; GitLab needs a name inside it.",
      "「\(host)」はホストゾーンそのものです。GitLab にはその中の名前が必要です。")
  }

  package static func fullNameIsTooLong(_ name: String, _ count: Int, limit: Int) -> Phrase {
    Phrase(
      "‘\(name)’ has \(count) characters; a certificate takes \(limit).",
      "「\(name)」は \(count) 文字です。証明書に使えるのは \(limit) 文字までです。")
  }

  // MARK: Image

  package static func releaseFailsHealthChecks(_ version: String) -> Phrase {
    Phrase(
      "GitLab \(version) answers 404 where the Host header is not its own, so the load balancer's checks never pass.",
      "GitLab \(version) は Host ヘッダーが一致しないと 404 を返すため、ロードバランサーのヘルスチェックに失敗し続けます。")
  }

  package static func releaseIsTooOld(_ version: String) -> Phrase {
    Phrase(
      "GitLab \(version) is older than what this template supports.",
      "GitLab \(version) は古すぎて、このテンプレートでは使えません。")
  }

  package static func aTagFrom(_ tag: String) -> Phrase {
    Phrase("Use \(tag) or newer.", "\(tag) 以降を指定してください。")
  }

  package static func imageHasNoARM(tag: String, since: String) -> Phrase {
    Phrase(
      "The image \(tag) is not available for arm64; \(since) and newer are.",
      "イメージ \(tag) は arm64 に対応していません。対応は \(since) からです。")
  }
}

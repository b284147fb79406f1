/// Why a typed text cannot be taken, and what would be.
package enum RefusalPhrases {
  package static let nothingWasTyped = Phrase("There is nothing here yet.", "まだ入力されていません。")

  package static func characterIsNotAllowed(_ character: Character) -> Phrase {
    character == " "
      ? Phrase("A space is not allowed here.", "空白は使えません。")
      : Phrase("‘\(character)’ is not allowed here.", "「\(character)」は使えません。")
  }

  package static func mustStartWithALetter(_ found: String) -> Phrase {
    Phrase("It starts with ‘\(found)’, not with a letter.", "先頭が「\(found)」です。英字で始めてください。")
  }

  package static func tooLong(_ count: Int, limit: Int) -> Phrase {
    Phrase("It has \(count) characters; the maximum is \(limit).", "\(count) 文字あります。\(limit) 文字までです。")
  }

  // MARK: Networks

  package static let anIPv4Network = Phrase(
    "Write a network such as 203.0.113.0/24, or one address as 203.0.113.7/32.",
    "203.0.113.0/24 のようなネットワーク、または 203.0.113.7/32 のような単一アドレスで入力します。")

  package static let ipv6IsNotTaken = Phrase(
    "This is an IPv6 network; the load balancer is reached over IPv4.",
    "IPv6 のネットワークです。ロードバランサーへの接続は IPv4 です。")

  package static func isNoAddress(_ text: String) -> Phrase {
    Phrase("‘\(text)’ is no address.", "「\(text)」はアドレスではありません。")
  }

  package static func addressNeedsFourParts(_ address: String, found: Int) -> Phrase {
    Phrase(
      "The address ‘\(address)’ has \(found.of("part", "parts")); an IPv4 address has four.",
      "「\(address)」は数が \(found) 個です。IPv4 アドレスは 4 個の数で書きます。")
  }

  package static func addressPartIsNotANumber(_ part: String) -> Phrase {
    part.isEmpty
      ? Phrase("A part of the address is empty.", "アドレスに空の部分があります。")
      : Phrase(
        "‘\(part)’ in the address is not a plain number from 0 to 255.",
        "アドレスの「\(part)」は 0〜255 の数ではありません。")
  }

  package static func addressPartIsTooLarge(_ part: String) -> Phrase {
    Phrase("‘\(part)’ in the address is over 255.", "アドレスの「\(part)」は 255 を超えています。")
  }

  package static func prefixLengthIsMissing(_ text: String) -> Phrase {
    Phrase(
      "‘\(text)’ needs a prefix length; for this one address write \(text)/32.",
      "「\(text)」にプレフィックス長がありません。この 1 アドレスだけなら \(text)/32 と書きます。")
  }

  /// 0.0.0.0 alone is nobody's address.
  package static func everyoneLacksPrefixLength(_ text: String) -> Phrase {
    Phrase(
      "‘\(text)’ needs a prefix length; \(text)/0 is every address there is.",
      "「\(text)」にプレフィックス長がありません。\(text)/0 はすべてのアドレスを表します。")
  }

  /// - Parameter meant: the network that it begins with; nil where it begins with none.
  package static func tooManySlashes(_ text: String, meant: String?) -> Phrase {
    let hint = meant.map { Phrase(" Write \($0) if you mean that.", "\($0) のことであれば、そのように書きます。") } ?? Phrase("", "")
    return Phrase(
      "‘\(text)’ has more than one slash; a network has one.\(hint.english)",
      "「\(text)」にはスラッシュが 2 つ以上あります。ネットワークのスラッシュは 1 つです。\(hint.japanese)")
  }

  package static func prefixLengthIsOutOfRange(_ length: String) -> Phrase {
    Phrase("The prefix length ‘\(length)’ is not a number from 0 to 32.", "プレフィックス長「\(length)」は 0〜32 の数ではありません。")
  }

  package static func hostBitsAreSet(_ text: String, network: String) -> Phrase {
    Phrase(
      "‘\(text)’ is an address inside a network; the network itself is \(network).",
      "「\(text)」はネットワーク内のアドレスです。ネットワークとしては \(network) と書きます。")
  }

  package static let aVPCRange = Phrase(
    "Write a network between /16 and /24, such as 10.0.0.0/16.",
    "10.0.0.0/16 のように、/16〜/24 のネットワークで入力します。")

  package static func rangeIsTooWide(_ length: Int) -> Phrase {
    Phrase("/\(length) is wider than a VPC may be.", "/\(length) は VPC として広すぎます。")
  }

  package static func rangeIsTooNarrow(_ length: Int) -> Phrase {
    Phrase(
      "/\(length) is too narrow for two public and two private subnets.",
      "/\(length) では狭すぎて、パブリックとプライベートのサブネットを 2 つずつ作れません。")
  }

  // MARK: Names and ids

  package static let aStackName = Phrase(
    "Letters, digits and hyphens, a letter first, 128 at most; such as gitlab.",
    "英字で始まる英数字とハイフン、128 文字まで。例: gitlab")

  package static func notAnAccountID(_ text: String) -> Phrase {
    Phrase("‘\(text)’ is not the number of an AWS account.", "「\(text)」は AWS アカウント ID ではありません。")
  }
  package static let anAccountID = Phrase("Twelve digits, such as 123456789012.", "12 桁の数字。例: 123456789012")

  package static func notARegion(_ text: String) -> Phrase {
    Phrase("‘\(text)’ is not the name of a region.", "「\(text)」はリージョン名ではありません。")
  }

  package static let aRegion = Phrase("A region such as ap-northeast-1.", "ap-northeast-1 のようなリージョン名で入力します。")

  package static func idMustStartWith(_ prefix: String, found: String) -> Phrase {
    Phrase("‘\(found)’ does not start with ‘\(prefix)’.", "「\(found)」は「\(prefix)」で始まっていません。")
  }

  package static func idHasWrongLength(_ digits: Int) -> Phrase {
    Phrase(
      "It has \(digits.of("character", "characters")) after the hyphen; IDs have 8 or 17.",
      "ハイフンの後が \(digits) 文字です。ID は 8 文字か 17 文字です。")
  }

  package static let aVPC = Phrase(
    "new, or an ID such as vpc-0123456789abcdef0.", "new、または VPC の ID（例: vpc-0123456789abcdef0）。")
  package static let aSubnet = Phrase(
    "IDs such as subnet-0123456789abcdef0.", "サブネットの ID（例: subnet-0123456789abcdef0）。")
  package static let aHostedZoneID = Phrase(
    "An ID such as Z0123456789ABCDEFGHIJ.", "ホストゾーンの ID（例: Z0123456789ABCDEFGHIJ）。")

  package static func isAURLNotAName(_ text: String) -> Phrase {
    Phrase("‘\(text)’ is an address of a page, not a name.", "「\(text)」は URL です。名前だけを入力します。")
  }

  package static func labelIsEmpty(_ text: String) -> Phrase {
    Phrase("‘\(text)’ has nothing between two dots.", "「\(text)」のドットの間が空です。")
  }

  package static func labelHasOuterHyphen(_ label: String) -> Phrase {
    Phrase("‘\(label)’ starts or ends with a hyphen.", "「\(label)」の先頭か末尾がハイフンです。")
  }

  package static func endsInANumber(_ text: String, label: String) -> Phrase {
    Phrase(
      "‘\(text)’ ends in ‘\(label)’, and no top-level domain is a number.",
      "「\(text)」の末尾が「\(label)」です。数字だけのトップレベルドメインはありません。")
  }

  package static let aZone = Phrase(
    "The name of a hosted zone, such as example.com.", "example.com のようなホストゾーン名。")
  package static let aHost = Phrase(
    "The part before the hosted zone, such as gitlab.", "ホストゾーン名より前の部分。例: gitlab")

  package static func hostContainsZone(_ host: String, short: String) -> Phrase {
    Phrase(
      "‘\(host)’ is the full name; only ‘\(short)’ belongs here.",
      "「\(host)」は完全な名前です。ここには「\(short)」だけを入力します。")
  }

  package static func zoneNeedsADot(_ zone: String) -> Phrase {
    Phrase("‘\(zone)’ has no dot, so it is no domain of its own.", "「\(zone)」にドットがなく、ドメインになりません。")
  }

  package static let anEmailAddress = Phrase("An address such as you@example.com.", "you@example.com のようなアドレス。")

  package static func emailNeedsOneAt(_ found: Int) -> Phrase {
    found == 0
      ? Phrase("There is no ‘@’ in it.", "「@」がありません。")
      : Phrase("There are \(found) ‘@’ in it.", "「@」が \(found) 個あります。")
  }

  package static let emailHasNoName = Phrase("There is nothing before the ‘@’.", "「@」の前が空です。")

  package static func emailDomainNeedsADot(_ domain: String) -> Phrase {
    Phrase("‘\(domain)’ after the ‘@’ has no dot.", "「@」の後の「\(domain)」にドットがありません。")
  }

  // MARK: Image

  package static let anImageTag = Phrase(
    "A community edition tag in full, such as 18.11.11-ce.0.", "18.11.11-ce.0 のような CE 版の完全なタグ。")

  package static let latestIsNotPinned = Phrase(
    "‘latest’ would change GitLab's version whenever the task restarts.",
    "latest では、タスクが再起動するたびに GitLab のバージョンが変わりえます。")

  package static func notACommunityTag(_ text: String) -> Phrase {
    Phrase("‘\(text)’ is not a tag of the form X.Y.Z-ce.0.", "「\(text)」は X.Y.Z-ce.0 の形のタグではありません。")
  }

  package static func notAFargateCPU(_ cpu: Int) -> Phrase {
    Phrase("Fargate has no size of \(cpu) CPU units.", "Fargate に \(cpu) CPU ユニットのサイズはありません。")
  }

  package static func fargateCPUs(_ cpus: [Int]) -> Phrase {
    let list = cpus.map(String.init).joined(separator: ", ")
    return Phrase("One of \(list) (1024 are one vCPU).", "\(list) のどれか（1024 で 1 vCPU）。")
  }

  package static func list(_ numbers: [Int]) -> Phrase {
    let texts = numbers.map(String.init)
    return Phrase(texts.joined(separator: ", "), texts.joined(separator: "、"))
  }

  /// Every size, as `with 1024 CPU units 2048 to 8192 by 1024`.
  package static func fargateSizes(_ sizes: [(cpu: Int, memories: [Int])]) -> Phrase {
    let parts = sizes.map { size in
      let (cpu, sizes) = (size.cpu, size.memories)
      guard let first = sizes.first, let last = sizes.last, sizes.count > 3 else {
        let list = list(sizes)
        return Phrase("with image.cpu \(cpu): \(list.english)", "image.cpu が \(cpu) なら \(list.japanese)")
      }
      let step = sizes[1] - first
      return Phrase(
        "with image.cpu \(cpu): \(first) to \(last) by \(step)", "image.cpu が \(cpu) なら \(first)〜\(last)（\(step) 刻み）")
    }
    return Phrase(parts.map(\.english).joined(separator: "; "), parts.map(\.japanese).joined(separator: " / "))
  }

  package static func notAFargateMemory(_ memory: Int, cpu: Int) -> Phrase {
    Phrase(
      "Fargate does not run \(memory) MiB with \(cpu) CPU units.",
      "Fargate では \(cpu) CPU ユニットに \(memory) MiB を組み合わせられません。")
  }

  package static func fargateMemories(_ memories: [Int], cpu: Int) -> Phrase {
    let list = memories.map(String.init).joined(separator: ", ")
    return Phrase("With \(cpu) CPU units: \(list) MiB.", "\(cpu) CPU ユニットなら \(list) MiB。")
  }
}

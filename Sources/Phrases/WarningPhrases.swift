/// What is allowed, but should be known before it is paid for.
package enum WarningPhrases {
  package static let httpAndOpen = Phrase(
    "Anyone on the internet reaches the sign-in page, over unencrypted HTTP.",
    "誰でも HTTP でサインイン画面にアクセスでき、通信は暗号化されません。")

  /// - Parameter ranges: those that together leave out nobody.
  package static func openToEveryone(_ ranges: [String]) -> Phrase {
    ranges.count == 1
      ? Phrase(
        "\(ranges[0]) lets anyone on the internet reach the sign-in page.",
        "\(ranges[0]) では、全世界からサインイン画面にアクセスできます。")
      : Phrase(
        "\(ranges.joined(separator: ", ")) together let anyone on the internet reach the sign-in page.",
        "\(ranges.joined(separator: "、")) を合わせると、全世界からサインイン画面にアクセスできます。")
  }

  package static let plainHTTP = Phrase(
    "HTTP only, no domain: passwords and code travel unencrypted.",
    "ドメインなしの HTTP では、パスワードもコードも暗号化されません。")

  package static func wideRange(_ range: String, addresses: UInt64) -> Phrase {
    let count = AccessPhrases.many(addresses)
    return Phrase(
      "\(range) lets in \(count.english) addresses: use a narrower range if you can.",
      "\(range) は\(count.japanese)個のアドレスを許可します。可能なら範囲を狭めてください。")
  }

  package static let https = Phrase("HTTPS", "HTTPS")

  /// - Parameter kind: what its addresses are.
  package static func nobodyComesFrom(_ range: String, kind: Phrase) -> Phrase {
    Phrase(
      "\(range) is \(kind.english): nobody can connect from there.",
      "\(range) は\(kind.japanese)のため、ここからは接続できません。")
  }

  /// - Parameter parts: private, or for carriers' own NAT.
  package static func partlyPrivate(_ range: String, _ parts: [String]) -> Phrase {
    Phrase(
      "Nobody connects from \(parts.joined(separator: ", ")) in \(range): it is not of the internet. The rest is.",
      "\(range) に含まれる \(parts.joined(separator: "、")) はインターネットのアドレスではなく、接続できません。残りはインターネットの一部です。")
  }

  package static let privateAddresses = Phrase("private", "プライベートアドレス")
  package static let carrierNATAddresses = Phrase("for carriers' own NAT", "通信事業者の NAT 用アドレス")
  package static let loopbackAddresses = Phrase("loopback", "ループバックアドレス")
  package static let linkLocalAddresses = Phrase("link-local", "リンクローカルアドレス")
  package static let documentationAddresses = Phrase("for documentation", "文書での例示用アドレス")
  package static let benchmarkAddresses = Phrase("for benchmarks", "ベンチマーク用アドレス")
  package static let multicastAddresses = Phrase("multicast", "マルチキャストアドレス")
  package static let reservedAddresses = Phrase("reserved", "予約済みのアドレス")

  package static func hostLooksComplete(_ fullName: String) -> Phrase {
    Phrase(
      "The host is inside the zone: GitLab will be at \(fullName).", "ホスト名はホストゾーン内の名前です。GitLab は \(fullName) になります。")
  }

  package static func overlap(_ inner: String, within outer: String) -> Phrase {
    Phrase("\(inner) is already covered by \(outer).", "\(inner) は \(outer) に含まれるため不要です。")
  }

  package static let dataDeletedWithStack = Phrase(
    "Deleting the stack deletes every repository with it.", "スタックを削除すると、すべてのリポジトリも消えます。")
  package static let noBackups = Phrase(
    "No automatic backups: deleted or damaged data cannot be restored.", "自動バックアップがないため、失われたデータは戻せません。")
  package static let efs = Phrase(
    "GitLab advises against EFS: slow when busy. For a small team it should do.",
    "EFS は GitLab の非推奨構成です。少人数なら可、負荷が高いと低速です。")
  package static let bursting = Phrase(
    "A bursting file system is slow once its burst credits are used up.",
    "バースト方式は、クレジットを使い切ると低速になります。")

  package static func smallMemory(_ memory: Int) -> Phrase {
    Phrase(
      "\(memory) MiB is less than the 8192 MiB that GitLab supports at least.",
      "\(memory) MiB は、GitLab の最小値 8192 MiB を下回ります。")
  }

  package static let natInstance = Phrase(
    "The NAT instance is one machine: while it is down, GitLab has no internet access.",
    "NAT インスタンスは 1 台だけです。停止中は外部に接続できません。")

  package static let publicAddress = Phrase(
    "Without NAT, GitLab's outbound IP address changes at every restart.",
    "NAT なし: GitLab はパブリックアドレスを持ち、起動のたびに変わります。")

  package static func publicRange(_ range: String) -> Phrase {
    Phrase(
      "\(range) is not private: GitLab could not reach internet hosts in it.",
      "\(range) はパブリックアドレスです。その範囲の外部ホストへ接続できません。")
  }

  package static func defaultEmail(_ email: String) -> Phrase {
    Phrase(
      "\(email) is a placeholder: email to root would reach nobody.",
      "\(email) は仮のアドレスです。root 宛てのメールは届きません。")
  }

  package static func outdated(_ version: String, newer: String) -> Phrase {
    Phrase(
      "GitLab \(version) lacks the security fixes of \(newer).",
      "GitLab \(version) には \(newer) のセキュリティ修正が入っていません。")
  }

  package static func unmaintained(_ line: String) -> Phrase {
    Phrase("GitLab \(line) no longer receives security fixes.", "GitLab \(line) にはもうセキュリティ修正が提供されません。")
  }

  package static func unknownRelease(_ version: String, asOf date: String) -> Phrase {
    Phrase(
      "GitLab \(version) is not in our list of \(date); the tag may not exist.",
      "GitLab \(version) は \(date) 時点の一覧になく、タグが存在しない可能性があります。")
  }

  /// For the last known release of a line.
  package static func ageOfReleases(_ line: String, asOf date: String) -> Phrase {
    Phrase(
      "Our list of releases is of \(date): look for newer fixes of \(line).",
      "版の一覧は \(date) 時点です。\(line) の新しい修正版を確認してください。")
  }

  package static func unpatched(_ version: String, patched: String) -> Phrase {
    Phrase(
      "GitLab \(version) is the first of its line: \(patched) has had its faults fixed.",
      "GitLab \(version) は最初の版です。修正版が出ている \(patched) が無難です。")
  }
}

import Phrases

@testable import GitLabStack

/// Chance that repeats itself: SplitMix64.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Answers made up from a number: the same number, the same answers.
struct RandomAnswers {
  private var dice: Dice

  init(_ number: Int) { dice = Dice(state: UInt64(number)) }

  /// Answers that have nothing wrong with them.
  mutating func valid() -> Answers {
    var answers = Answers()
    if coin() { answers[.stackName] = .text("g" + letters("abcXYZ019-", 0...40)) }
    if coin() { answers[.stackRegion] = .text(pick(["us-east-1", "ap-northeast-1", "eu-west-2", "us-gov-west-1"])) }
    if coin() {
      answers[.stackTags] = .map(
        (0..<roll(1...4)).map { Tag(key: "k\($0)チーム", value: letters("aé 値_.:/=+-@", 0...20)) })
    }
    if coin() { answers[.accountID] = .text("\(roll(100_000_000_000...999_999_999_999))") }
    answerNetwork(&answers)
    let isHTTPS = coin()
    let isElsewhere = isHTTPS && roll(0...2) == 0
    if isElsewhere || isHTTPS && coin() {
      let region = answers.text(.stackRegion) ?? "us-east-1"
      answers[.domainCertificate] = .text(
        "arn:aws:acm:\(region):\(letters("0123456789", 12...12)):certificate/\(letters("0123456789abcdef-", 36...36))")
    }
    if isElsewhere {
      answers[.domainName] = .text("\(label()).\(label()).\(pick(["com", "example"]))".lowercased())
    } else if isHTTPS {
      answers[.domainZone] = .text("\(label()).\(label()).\(pick(["com", "example", "co.jp"]))")
      answers[.domainHost] = .text(coin() ? label() : "\(label()).\(label())x")
      answers[.domainZoneID] = .text((coin() ? "/hostedzone/Z" : "Z") + letters("ABCXYZ0129", 1...31))
    }
    answerAccess(&answers, limit: isHTTPS ? 30 : 60)
    answerImage(&answers)
    answerData(&answers)
    if coin() { answers[.logsContainerInsights] = .text("\(coin())") }
    // With the most networks and all else there is no room for one in what CloudFormation takes: 51,200 bytes.
    if coin(), (answers.list(.accessAllowedCIDRs) ?? []).count < 20 {
      answers[.scheduleStop] = .text(
        "\(pick(["", "mon-fri ", "sat,sun ", "mon,wed-thu "]))\(roll(12...23)):\(roll(10...59))")
      answers[.scheduleStart] = .text("\(pick(["", "mon-fri ", "tue "]))\(roll(0...11)):\(roll(10...59))")
      answers[.scheduleTimezone] = .text(pick(["UTC", "Asia/Tokyo", "America/Argentina/Buenos_Aires"]))
    }
    for key in AnswerKey.allCases where key.usage != nil && coin() { answers[key] = .text("\(roll(0...1_000_000))") }
    return answers
  }

  /// Valid answers of which one has been spoilt, and which one.
  mutating func spoilt() -> (answers: Answers, key: AnswerKey) {
    var answers = valid()
    let key = pick(AnswerKey.allCases.filter { answers[$0] != nil })
    // Nothing that is typed takes any of these, so whatever they are put into is refused. Line ends at its ends would be forgiven.
    let bad = pick(["'", "\"", "`", "$", "#{", "${", "<%", "%>", "|\n|", "\\", ";", "\u{0}", "&", "|", "*", "😈"])
    switch answers[key] {
    case .text(let text): answers[key] = .text(spoil(text, bad))
    case .list(let items):
      let place = roll(0...items.count - 1)
      answers[key] = .list(items.enumerated().map { $0.offset == place ? spoil($0.element, bad) : $0.element })
    case .map(let tags):
      answers[key] = .map(tags.dropLast() + [Tag(key: "spoilt", value: "a\(bad)")])
    case nil: break
    }
    return (answers, key)
  }

  private mutating func spoil(_ text: String, _ bad: String) -> String {
    let place = text.index(text.startIndex, offsetBy: roll(0...text.count))
    return text[..<place] + bad + text[place...]
  }

  private mutating func answerNetwork(_ answers: inout Answers) {
    guard roll(0...2) > 0 else {
      let count = roll(2...4)
      let start = roll(0x1000_0000...0x7000_0000)
      answers[.networkVPC] = .text("vpc-" + letters("0123456789abcdef", 17...17))
      answers[.networkPublicSubnets] = .list((0..<count).map { "subnet-" + String(start + $0, radix: 16) })
      answers[.networkPrivateSubnets] = .list((0..<count).map { "subnet-" + String(start + 100 + $0, radix: 16) })
      return
    }
    if coin() { answers[.networkVPC] = "new" }
    if coin() {
      let region = answers.text(.stackRegion) ?? pick(["us-east-1", "ap-northeast-1"])
      let letters = Array("abcdf").shuffled(using: &dice)
      answers[.networkZones] = .list(letters.prefix(2).map { "\(region)\($0)" })
    }
    if coin() { answers[.networkEgress] = .text(pick(Choices.Egress.allCases).rawValue) }
    if coin() {
      let start = pick([10 << 24, 172 << 24 | 16 << 16, 192 << 24 | 168 << 16, 100 << 24 | 64 << 16])
      answers[.networkCIDR] = .text(network(from: UInt32(start + roll(0...0xFFFF)), roll(16...24)))
    }
  }

  private mutating func answerAccess(_ answers: inout Answers, limit: Int) {
    var networks = [coin() ? "0.0.0.0/0" : "52.1.2.0/24"]
    for _ in 0..<roll(1...limit - 1) {
      let one = network(from: UInt32.random(in: 1 << 24...UInt32.max, using: &dice), roll(8...32))
      if !networks.contains(one), (try? IPv4Range(one))?.isRefusedAsSource == false { networks.append(one) }
    }
    answers[.accessAllowedCIDRs] = networks.count == 1 && coin() ? .text(networks[0]) : .list(networks)
    if coin() { answers[.accessRootEmail] = .text("a\(letters("aZ0._%+-", 0...20))@\(label()).\(label())") }
  }

  private mutating func answerData(_ answers: inout Answers) {
    if roll(0...2) == 0 {
      let region = answers.text(.stackRegion) ?? "us-east-1"
      answers[.accessPasswordSecretARN] = .text(
        "arn:aws:secretsmanager:\(region):\(letters("0123456789", 12...12)):secret:\(letters("aZ09/_+=.@-", 1...40))-"
          + letters("aZ09", 6...6))
    }
    guard roll(0...2) > 0 else {
      answers[.storageFileSystemID] = .text("fs-" + letters("0123456789abcdef", 17...17))
      return
    }
    if coin() { answers[.storageThroughput] = .text(pick(["elastic", "bursting"])) }
    if coin() { answers[.storageOnDelete] = .text(pick(["keep", "delete"])) }
    if coin() { answers[.storageBackups] = .text("\(coin())") }
  }

  private mutating func answerImage(_ answers: inout Answers) {
    let releases = Releases.builtIn
    var tag = releases.newest
    if coin() {
      let made = ImageTag(major: roll(17...20), minor: roll(0...11), patch: roll(0...12))
      tag = releases.fault(of: made) == nil && made >= releases.oldestSupported ? made : pick(releases.known).tag
      answers[.imageTag] = .text(tag.description)
    }
    if coin() { answers[.imageArchitecture] = .text(tag >= releases.armSince && coin() ? "arm64" : "x86_64") }
    if coin() {
      let cpu = pick(FargateSize.cpus)
      answers[.imageCPU] = .text("\(cpu)")
      answers[.imageMemory] = .text("\(pick(FargateSize.memories(for: cpu) ?? [0]))")
    }
  }

  private func network(from address: UInt32, _ length: Int) -> String {
    let base = address & UInt32.max << UInt32(32 - length)
    return "\(base >> 24).\(base >> 16 & 255).\(base >> 8 & 255).\(base & 255)/\(length)"
  }

  /// A part of a name, short enough that four of them are no longer than a certificate takes.
  private mutating func label() -> String { "a" + letters("aZ09-", 0...9) + "z" }

  private mutating func letters(_ alphabet: String, _ count: ClosedRange<Int>) -> String {
    let alphabet = Array(alphabet)
    return String((0..<roll(count)).map { _ in pick(alphabet) })
  }

  private mutating func coin() -> Bool { Bool.random(using: &dice) }
  private mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
  private mutating func pick<Item>(_ items: [Item]) -> Item { items[roll(0...items.count - 1)] }
}

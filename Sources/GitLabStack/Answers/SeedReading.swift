internal import Phrases

/// Goes through the properties of the CDK project and remembers what is wrong with them.
struct SeedReading {
  private(set) var answers = Answers()
  private(set) var remarks: [Phrase] = []
  private(set) var objections: [AnswersFileFault.Objection] = []

  /// A property by the name that the project gives it.
  enum Property: String, CaseIterable {
    case vpcId, vpcCidr, useNatInstance, allowedCidrs, gitlabRootEmail, gitlabImageTag, domainName, subDomain
    case hostedZoneId
    case region = "env.region"
    case account = "env.account"

    /// nil where nobody needs to be asked.
    var key: AnswerKey? {
      switch self {
      case .vpcId: .networkVPC
      case .vpcCidr: .networkCIDR
      case .useNatInstance: .networkEgress
      case .allowedCidrs: .accessAllowedCIDRs
      case .gitlabRootEmail: .accessRootEmail
      case .gitlabImageTag: .imageTag
      case .domainName: .domainZone
      case .subDomain: .domainHost
      case .hostedZoneId: .domainZoneID
      case .region: .stackRegion
      case .account: nil
      }
    }
  }

  mutating func read(_ root: YAMLNode?) {
    guard let root, let entries = root.entries else {
      let (line, value) = (root?.line ?? 1, root?.text ?? "")
      object(
        line: line, key: "", value: value, AnswersFilePhrases.fileIsNoMapping,
        accepted: SeedPhrases.propertiesAsAnExample)
      return
    }
    var properties: [(name: String, line: Int, value: YAMLNode)] = []
    for entry in entries {
      if entry.key == "env", let parts = entry.value.entries {
        properties += parts.map { ("env.\($0.key)", $0.line, $0.value) }
      } else {
        properties.append((entry.key, entry.line, entry.value))
      }
    }
    for (name, line, value) in properties {
      if let property = Property(rawValue: name) {
        read(property, value, line: line)
      } else {
        let accepted = SeedPhrases.properties(Property.allCases.map(\.rawValue))
        object(line: line, key: name, value: value.text ?? "", SeedPhrases.hasNoProperty(name), accepted: accepted)
      }
    }
    if answers[.networkVPC] != nil { leaveOutWhatAnExistingVPCHas() }
  }

  private mutating func read(_ property: Property, _ node: YAMLNode, line: Int) {
    let name = property.rawValue
    guard let key = property.key else {
      remarks.append(SeedPhrases.accountIsNoAnswer)
      return
    }
    if node.isNull || node.plainText == "undefined" { return }
    if let code = node.plainText, code.hasPrefix("process.env") {
      remarks.append(SeedPhrases.valueIsCode(name, code))
      return
    }
    switch (property, node.content) {
    case (.allowedCidrs, .list(let items)):
      let texts = items.compactMap(\.text)
      guard texts.count == items.count else {
        object(line: line, key: name, value: "", AnswerPhrases.isNotAList, accepted: AnswerPhrases.aList)
        return
      }
      answers[key] = .list(texts)
    case (.allowedCidrs, .scalar(let text, _)):
      answers[key] = .list([text])
    case (.useNatInstance, .scalar(let text, _)):
      switch text {
      case "true": answers[key] = .text(Choices.Egress.natInstance.rawValue)
      case "false": answers[key] = .text(Choices.Egress.natGateway.rawValue)
      default:
        object(
          line: line, key: name, value: text, AnswerPhrases.isNotTrueOrFalse(text), accepted: AnswerPhrases.trueOrFalse)
      }
    case (.gitlabImageTag, .scalar("latest", _)):
      remarks.append(SeedPhrases.askedForLatest(Releases.builtIn.recommended.description))
    case (_, .scalar(let text, _)):
      answers[key] = .text(text)
    case (_, .list), (_, .mapping):
      object(line: line, key: name, value: "", AnswerPhrases.isNotOneText, accepted: AnswerPhrases.oneText)
    }
  }

  /// The project ignores silently what belongs to a new VPC; here it would be refused.
  private mutating func leaveOutWhatAnExistingVPCHas() {
    for property in [Property.vpcCidr, .useNatInstance] {
      guard let key = property.key, answers[key] != nil else { continue }
      answers[key] = nil
      remarks.append(SeedPhrases.ignoresWithVPC(property.rawValue))
    }
  }

  private mutating func object(line: Int, key: String, value: String, _ reason: Phrase, accepted: Phrase) {
    objections.append(.init(line: line, key: key, value: value, reason: reason, accepted: accepted))
  }
}

extension YAMLNode {
  /// The text of a scalar that stands without quotes.
  fileprivate var plainText: String? {
    if case .scalar(let text, isPlain: true) = content { text } else { nil }
  }
}

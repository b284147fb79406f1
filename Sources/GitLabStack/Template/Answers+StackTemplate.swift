extension Answers {
  /// The answers behind a live stack: how a machine that never saw them learns what was chosen.
  ///
  /// All but the expected use, which moves an estimate and nothing in AWS.
  package init(readBackFrom template: StackTemplate, named name: String, region: String, tags: [Tag]) {
    self.init(readBackFrom: template)
    self[.stackName] = .text(name)
    self[.stackRegion] = .text(region)
    self[.stackTags] = .map(tags)
  }

  /// The answers that a template of ours was made from, all but those it does not hold: name, region, tags and expected use.
  package init(readBackFrom template: StackTemplate) {
    self.init()
    for (key, value) in template.structure { self[key] = .text(value) }
    var lists: [AnswerKey: [(number: Int, value: String)]] = [:]
    for parameter in template.parameters {
      guard let (key, isPart) = StackTemplate.answer(behind: parameter) else { continue }
      if isPart {
        lists[key, default: []].append((parameter.number, parameter.value))
      } else {
        self[key] = .text(parameter.value)
      }
    }
    for (key, parts) in lists { self[key] = .list(parts.sorted { $0.number < $1.number }.map(\.value)) }
  }
}

extension StackTemplate {
  /// The answers that the template's metadata record; none in a template that is not ours.
  fileprivate var structure: [(AnswerKey, String)] {
    guard let root = try? YAML.parse(body) else { return [] }
    let record = root["Metadata"]?["GitLabWizard"]?["Answers"]?.entries ?? []
    return record.compactMap { entry in
      guard let key = AnswerKey(rawValue: entry.key), let value = entry.value.text else { return nil }
      return (key, value)
    }
  }

  /// The answer that a parameter came from, and whether it is one of several in a list; nil if it was worked out.
  fileprivate static func answer(behind parameter: Parameter) -> (key: AnswerKey, isPart: Bool)? {
    switch parameter.name {
    case "VpcCidr": (.networkCIDR, false)
    case "Vpc": (.networkVPC, false)
    case "ZoneName": (.domainZone, false)
    case "HostName": (.domainHost, false)
    case "HostedZoneId": (.domainZoneID, false)
    case "RootEmail": (.accessRootEmail, false)
    case "ImageTag": (.imageTag, false)
    case "TaskCpu": (.imageCPU, false)
    case "TaskMemory": (.imageMemory, false)
    case let name where name.hasPrefix("AllowedCidr"): (.accessAllowedCIDRs, true)
    case let name where name.hasSuffix("Cidr"): nil
    case let name where name.hasPrefix("PublicSubnet"): (.networkPublicSubnets, true)
    case let name where name.hasPrefix("PrivateSubnet"): (.networkPrivateSubnets, true)
    default: nil
    }
  }
}

extension StackTemplate.Parameter {
  /// The place in its list, from 1: the digits that the name ends in.
  fileprivate var number: Int {
    let start = name.lastIndex { !$0.isNumber }.map(name.index(after:)) ?? name.startIndex
    return Int(name[start...]) ?? 0
  }
}

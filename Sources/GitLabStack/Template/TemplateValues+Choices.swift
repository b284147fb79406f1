/// How choices become the names that the templates know.
extension TemplateValues {
  init(_ choices: Choices) {
    self.init()
    let network = NetworkShape(choices.network)
    truths = [
      "newNetwork": network.isNew,
      "privateSubnets": network.isNew && network.egress != .publicSubnets,
      "natGateway": network.egress == .natGateway,
      "natInstance": network.egress == .natInstance,
      "taskInPublicSubnets": network.egress == .publicSubnets,
      "pinnedZones": choices.network.zones != nil,
      "https": choices.https != nil,
      "schedule": choices.schedule != nil,
      "hostedZone": choices.domain != nil,
      "dnsElsewhere": choices.https?.nameElsewhere != nil,
      "givenCertificate": choices.https?.certificate != nil,
      "madeFiles": choices.storage.fileSystem == nil,
      "givenFiles": choices.storage.fileSystem != nil,
      "madePassword": choices.access.password == nil,
      "givenPassword": choices.access.password != nil,
      "keep": choices.storage.fate == .keep,
      "ownCertificate": choices.https != nil && choices.https?.certificate == nil,
    ].merging(Self.sections(choices)) { $1 }
    texts = [
      "wizardVersion": StackTemplate.wizardVersion,
      "nginx": choices.image.tag < ImageTag(major: 19, minor: 2, patch: 0) ? "nginx" : "gitlab_rails['nginx']",
      "fullName": choices.https?.nameElsewhere == nil ? "${HostName}.${ZoneName}" : "${FullName}",
      "recordType": choices.https?.nameElsewhere?.looksLikeDomainItself == true ? "ALIAS" : "CNAME",
      "nameAnswer": (choices.https?.nameElsewhere == nil ? AnswerKey.domainZone : .domainName).rawValue,
      "idleSeconds": "\(StackTemplate.idleSeconds)",
      "keepAliveSeconds": "\(StackTemplate.keepAliveSeconds)",
      "onDelete": choices.storage.fate.rawValue,
      "fileSystem": choices.storage.fileSystem == nil ? "FileSystem" : "FileSystemId",
      "fileSystemArn": choices.storage.fileSystem == nil ? "!GetAtt FileSystem.Arn" : Self.arnOfGivenFiles,
      "rootPassword": choices.access.password == nil ? "RootPassword" : "RootPasswordArn",
      // A stack with a file system of its own keeps the text that it always had: nothing was ever restored there.
      "initializerFunction": Self.indented(
        Script.bare(Self.builtIn(choices.storage.fileSystem == nil ? "initializer.py" : "settler.py")), by: 10),
      "responderFunction": Self.indented(Script.bare(Self.builtIn("responder.py")), by: 10),
      "natInstanceScript": Self.indented(Script.bare(Self.builtIn("nat-instance.sh")), by: 10),
      "downgradeGuard": Self.indented(Script.bare(Self.builtIn("downgrade-guard.sh")), by: 16),
    ]
    lists = [
      "structure": Rows(fields: ["key", "value"], rows: Self.structure(choices)),
      "allowedCidrs": Rows(fields: ["number"], rows: choices.access.allowedCIDRs.indices.map { ["\($0 + 1)"] }),
      "parameterGroups": Rows(fields: ["label", "names"], rows: Self.parameterGroups(choices)),
      "subnetParameters": Rows(
        fields: ["name", "label", "description"],
        rows: network.subnets.map { [$0.parameter, $0.label, $0.description] }),
      "publicSubnets": Rows(fields: ["name"], rows: network.subnets.filter { !$0.isPrivate }.map { [$0.logicalID] }),
      "taskSubnets": Rows(
        fields: ["name", "number"], rows: network.taskSubnets.map { [$0.logicalID, "\($0.number)"] }),
      "egressRoutes": Rows(fields: ["name"], rows: network.egressRoutes.map { [$0] }),
    ]
  }

  private static let arnOfGivenFiles =
    "!Sub arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:file-system/${FileSystemId}"

  /// The sections of the templates that are there for one answer to a question.
  private static func sections(_ choices: Choices) -> [String: Bool] {
    let records = AnswerKey.allCases.compactMap(\.question.stored.record)
    return records.reduce(into: [:]) { sections, record in
      if let name = record.section { sections[name] = record.value(choices) == record.answer }
    }
  }

  /// The sections of the console's page, and the parameters in each.
  private static func parameterGroups(_ choices: Choices) -> [[String]] {
    Question.Parameter.Group.allCases.compactMap { group in
      let names = group.parameters(of: choices).map(\.name)
      return names.isEmpty ? nil : [group.rawValue, names.joined(separator: ", ")]
    }
  }

  /// The answers that no parameter holds: with these and the parameters, the answers can be read back from a stack.
  private static func structure(_ choices: Choices) -> [[String]] {
    AnswerKey.allCases.compactMap { key in
      key.question.stored.record?.value(choices).map { [key.rawValue, $0] }
    }
  }

  private static func builtIn(_ name: String) -> String { BuiltInFile.named("Functions/\(name)")?.text ?? "" }

  /// A text as a block of YAML: its lines indented, without the last line end.
  private static func indented(_ text: String, by columns: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let indentation = String(repeating: " ", count: columns)
    return lines.dropLast().map { $0.isEmpty ? "" : indentation + $0 }.joined(separator: "\n")
  }
}

import Testing
import Yams

@testable import GitLabStack

/// What holds for every combination of answers.
struct TemplateTests {
  /// In bytes; CloudFormation takes 51,200. What makes the larger ones large stands in the README of the templates.
  private static func largest(_ network: TemplateCase.Network) -> Int {
    switch network {
    case .existing, .existingInThreeZones: 35_000
    case .publicSubnets: 38_000
    case .natGateway: 40_000
    case .natInstance: 45_000
    }
  }

  @Test(arguments: TemplateCase.Network.allCases)
  func everyCombinationRendersAndStaysSmall(_ network: TemplateCase.Network) throws {
    for templateCase in TemplateCase.all where templateCase.network == network {
      let bytes = try StackTemplate(try templateCase.choices()).body.utf8.count
      #expect((20_000..<Self.largest(network)).contains(bytes), "\(templateCase)")
    }
  }

  @Test func everyPairOfAnswersIsTriedByTheOtherTests() {
    let wanted = TemplateCase.all.reduce(into: Set()) { $0.formUnion($1.pairs) }
    let tried = TemplateCase.pairwise.reduce(into: Set()) { $0.formUnion($1.pairs) }
    #expect(tried == wanted)
    #expect((12...24).contains(TemplateCase.pairwise.count))
  }

  @Test(arguments: TemplateCase.pairwise)
  func nothingOfTheTemplateEngineOrTheSeedIsLeft(_ templateCase: TemplateCase) throws {
    let body = try StackTemplate(try templateCase.choices()).body
    for odd in ["<%", "%>", "{{", "&quot;", " \n", "cdk", "CDK"] { #expect(!body.contains(odd), "\(odd)") }
  }

  @Test(arguments: TemplateCase.pairwise)
  func typedTextIsNeverPartOfATemplate(_ templateCase: TemplateCase) throws {
    let template = try StackTemplate(try templateCase.choices())
    // Numbers of the task that are also in the template's own lists, and how many of it there are.
    let typed = template.parameters.filter {
      !["TaskCpu", "TaskMemory", "PumaWorkers", StackTemplate.taskCount].contains($0.name)
    }
    for parameter in typed { #expect(!template.body.contains(parameter.value), "\(parameter.name)") }
  }

  @Test(arguments: TemplateCase.pairwise)
  func parametersAreAllGivenAndAllUsed(_ templateCase: TemplateCase) throws {
    let reader = try TemplateReader(templateCase)
    #expect(reader.template.parameters.map(\.name) == reader.parameterNames)
    let used = reader.references(in: reader.root["Resources"]).union(reader.references(in: reader.root["Outputs"]))
    #expect(used.subtracting(reader.resources.keys).filter { !$0.hasPrefix("AWS::") } == Set(reader.parameterNames))
  }

  @Test(arguments: TemplateCase.pairwise)
  func parametersSatisfyTheirOwnPatterns(_ templateCase: TemplateCase) throws {
    let reader = try TemplateReader(templateCase)
    for parameter in reader.template.parameters {
      let declared = reader.root["Parameters"]?[parameter.name]
      #expect(declared?["Description"]?.string?.isEmpty == false)
      if let pattern = declared?["AllowedPattern"]?.string {
        #expect(try Regex(pattern).wholeMatch(in: parameter.value) != nil, "\(parameter)")
        #expect(try Regex(pattern).wholeMatch(in: "\(parameter.value)'; exit #") == nil, "\(parameter)")
        #expect(declared?["ConstraintDescription"]?.string?.isEmpty == false)
      } else if let values = declared?["AllowedValues"] {
        #expect(values.array().compactMap(\.scalar?.string).contains(parameter.value))
      } else {
        #expect(declared?["Type"]?.string == "Number" || declared?["Type"]?.string?.hasPrefix("AWS::") == true)
      }
    }
  }

  @Test(arguments: TemplateCase.pairwise)
  func theConsoleGroupsEveryParameterAndLabelsAllButTheNetworks(_ templateCase: TemplateCase) throws {
    let reader = try TemplateReader(templateCase)
    let interface = reader.root["Metadata"]?["AWS::CloudFormation::Interface"]
    let grouped = interface?["ParameterGroups"]?.array().flatMap {
      $0["Parameters"]?.array().compactMap(\.string) ?? []
    }
    #expect(grouped == reader.parameterNames)
    let labelled = interface?["ParameterLabels"]?.mapping?.map { $0.key.string ?? "" }
    #expect(labelled == reader.parameterNames.filter { !$0.hasPrefix("AllowedCidr") })
  }

  @Test(arguments: TemplateCase.pairwise)
  func everyResourceSaysWhichPartItBelongsTo(_ templateCase: TemplateCase) throws {
    let reader = try TemplateReader(templateCase)
    for (id, resource) in reader.resources {
      let group = try #require(resource["Metadata"]?["Group"]?.string, "\(id)")
      #expect(Plan.Group(rawValue: group) != nil, "\(id)")
      if let answer = resource["Metadata"]?["Answer"]?.string { #expect(AnswerKey(rawValue: answer) != nil, "\(id)") }
    }
  }

  @Test func theOutputsAreThoseThatOthersLookUp() throws {
    let reader = try TemplateReader(TemplateCase())
    #expect(
      reader.root["Outputs"]?.mapping?.keys.compactMap(\.string)
        == ["GitLabURL", "RootPasswordSecretArn", "ClusterName", "ServiceName", "LogGroupName", "BackupRoleArn"])
  }

  /// A security group takes sixty rules, and HTTPS needs two for each network.
  @Test(arguments: TemplateCase.Network.allCases, [(false, 60), (true, 30)])
  func asManyNetworksFitAsASecurityGroupTakes(_ network: TemplateCase.Network, limit: (https: Bool, count: Int)) throws
  {
    let many = try (0..<limit.count).map { try IPv4Range("100.200.\(100 + $0).128/25") }
    let choices = try TemplateCase(network: network, https: limit.https, tag: "19.2.0-ce.0").choices()
    let bytes = try StackTemplate(choices.allowing(many)).body.utf8.count
    #expect(bytes <= StackTemplate.largestBody)
  }

  @Test func tooManyNetworksAreRefusedBeforeCloudFormationRefusesThem() throws {
    let many = try (0..<200).map { try IPv4Range("10.20.\($0).0/24") }
    let choices = try TemplateCase().choices().allowing(many)
    #expect(throws: TemplateFault.self) { try StackTemplate(choices) }
  }

  @Test(arguments: [
    (2048, 8192, 2), (2048, 6144, 2), (2048, 4096, 0), (4096, 8192, 4), (8192, 16384, 8), (512, 4096, 0),
    (1024, 8192, 2),
  ])
  func theWebServerFitsTheTask(cpu: Int, memory: Int, workers: Int) throws {
    #expect(try FargateSize(cpu: cpu, memory: memory).pumaWorkers == workers)
  }
}

extension Choices {
  func expecting(_ usage: Usage) -> Choices {
    Choices(
      stackName: stackName, region: region, tags: tags, network: network, https: https, access: access, image: image,
      storage: storage, containerInsights: containerInsights, schedule: schedule, usage: usage)
  }

  func allowing(_ networks: [IPv4Range]) -> Choices {
    Choices(
      stackName: stackName, region: region, tags: tags, network: network, https: https,
      access: Access(allowedCIDRs: networks, rootEmail: access.rootEmail), image: image, storage: storage,
      containerInsights: containerInsights, schedule: schedule, usage: usage)
  }
}

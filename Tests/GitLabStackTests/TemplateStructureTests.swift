import Testing
import Yams

@testable import GitLabStack

/// What the seed got wrong or left to chance, and what each answer changes.
struct TemplateStructureTests {
  @Test(arguments: TemplateCase.pairwise)
  func twoGitLabsNeverRunOnTheSameFiles(_ templateCase: TemplateCase) throws {
    let reader = try TemplateReader(templateCase)
    #expect(reader.text("Service", "Properties", "DeploymentConfiguration", "MinimumHealthyPercent") == "0")
    #expect(reader.text("Service", "Properties", "DeploymentConfiguration", "MaximumPercent") == "100")
    #expect(reader.text("Service", "Properties", "AvailabilityZoneRebalancing") == "DISABLED")
  }

  @Test(arguments: TemplateCase.pairwise)
  func theServiceWaitsForAllItNeeds(_ templateCase: TemplateCase) throws {
    let reader = try TemplateReader(templateCase)
    let notNeeded: Set = [
      "Service", "DnsRecord", "DefaultSecurityGroupRules", "PublicSubnet2Routes", "BackupRole", "NatAlarm",
      "ScheduleRole", "StopSchedule", "StartSchedule",
    ]
    #expect(Set(reader.resources.keys).subtracting(reader.everythingBefore("Service")).isSubset(of: notNeeded))
    let needed: Set = ["Directories", "FileSystemAdmitsGitLab", "HttpListener"]
    #expect(reader.everythingBefore("Service").isSuperset(of: needed))
  }

  @Test(arguments: TemplateCase.pairwise)
  func theInitializerWaitsForItsMountTargetsAndItsRule(_ templateCase: TemplateCase) throws {
    let reader = try TemplateReader(templateCase)
    let targets = reader.resources(of: "AWS::EFS::MountTarget")
    #expect(targets.count == (templateCase.network == .existingInThreeZones ? 3 : 2))
    #expect(reader.everythingBefore("InitializerFunction").isSuperset(of: targets + ["FileSystemAdmitsInitializer"]))
    #expect(
      reader.references(in: reader.resources["Directories"]).contains(
        templateCase.data.hasFiles ? "FileSystemId" : "FileSystem"))
  }

  @Test(arguments: TemplateCase.pairwise)
  func onlyTheInitializerIsInTheVPC(_ templateCase: TemplateCase) throws {
    let reader = try TemplateReader(templateCase)
    let inside = reader.resources(of: "AWS::Lambda::Function").filter {
      reader.resources[$0]?["Properties"]?["VpcConfig"] != nil
    }
    #expect(inside == ["InitializerFunction"])
    for job in reader.resources(of: "AWS::CloudFormation::CustomResource") {
      #expect(reader.references(in: reader.resources[job]?["Properties"]?["ServiceToken"]) == ["ResponderFunction"])
      #expect(reader.text(job, "Properties", "ServiceTimeout") == "300")
    }
  }

  @Test(arguments: TemplateCase.pairwise)
  func dataIsKeptUnlessAskedOtherwiseAndNeverReplaced(_ templateCase: TemplateCase) throws {
    let reader = try TemplateReader(templateCase)
    for id in ["FileSystem", "RootPassword"] where reader.resources[id] != nil {
      #expect(reader.text(id, "DeletionPolicy") == (templateCase.keep ? "RetainExceptOnCreate" : "Delete"))
      #expect(reader.text(id, "UpdateReplacePolicy") == "Retain")
    }
    let generation = reader.references(in: reader.resources["RootPassword"]?["Properties"]?["GenerateSecretString"])
    #expect(generation == [])
  }

  /// Neither may go with the stack, and nothing of them is set by it. Each can be there without the other.
  @Test(arguments: TemplateCase.Network.allCases, TemplateCase.Data.allCases)
  func whatIsGivenIsNoResourceAndIsUsedWhereverTheOwnOneIs(
    _ network: TemplateCase.Network, _ data: TemplateCase.Data
  ) throws {
    let (reader, own) = try (
      TemplateReader(TemplateCase(network: network, data: data)), TemplateReader(TemplateCase(network: network))
    )
    #expect(reader.resources(of: "AWS::EFS::FileSystem") == (data.hasFiles ? [] : ["FileSystem"]))
    #expect(reader.resources(of: "AWS::SecretsManager::Secret") == (data.hasPassword ? [] : ["RootPassword"]))
    let names = [data.hasFiles ? "FileSystem" : nil, data.hasPassword ? "RootPassword" : nil].compactMap(\.self)
    #expect(Set(own.resources.keys).subtracting(reader.resources.keys) == Set(names))
    for (id, resource) in reader.resources {
      let instead = own.references(in: own.resources[id]).map { name in
        switch name {
        case "FileSystem" where data.hasFiles: "FileSystemId"
        case "RootPassword" where data.hasPassword: "RootPasswordArn"
        default: name
        }
      }
      // An ARN is put together, where a resource has it as an attribute.
      let pseudo: Set = ["AWS::Partition", "AWS::Region", "AWS::AccountId"]
      #expect(reader.references(in: resource).subtracting(pseudo) == Set(instead).subtracting(pseudo), "\(id)")
    }
    let output = reader.references(in: reader.root["Outputs"]?["RootPasswordSecretArn"])
    #expect(output == [data.hasPassword ? "RootPasswordArn" : "RootPassword"])
    #expect(reader.parameterNames.contains("FileSystemId") == data.hasFiles)
    #expect(reader.parameterNames.contains("RootPasswordArn") == data.hasPassword)
  }

  @Test(arguments: TemplateCase.Data.allCases)
  func theTaskMayMountOneFileSystemAndReadOneSecret(_ data: TemplateCase.Data) throws {
    let reader = try TemplateReader(TemplateCase(data: data))
    func statements(_ role: String) -> [Node] {
      reader.resources[role]?["Properties"]?["Policies"]?[0]?["PolicyDocument"]?["Statement"]?.array() ?? []
    }
    let read = statements("ExecutionRole").filter { $0["Action"]?.string == "secretsmanager:GetSecretValue" }
    #expect(read.count == 1)
    #expect(reader.references(in: read.first?["Resource"]) == [data.hasPassword ? "RootPasswordArn" : "RootPassword"])
    for role in ["TaskRole", "InitializerRole"] {
      let mount = statements(role).filter { $0["Action"]?[0]?.string == "elasticfilesystem:ClientMount" }
      #expect(mount.count == 1)
      let arn = mount.first?["Resource"]?.string
      #expect(
        data.hasFiles == (arn?.hasSuffix(":${AWS::AccountId}:file-system/${FileSystemId}") == true), "\(arn ?? "")")
    }
  }

  @Test(arguments: TemplateCase.pairwise)
  func logsEndWithTheStackAndInThirtyDays(_ templateCase: TemplateCase) throws {
    let reader = try TemplateReader(templateCase)
    for id in reader.resources(of: "AWS::Logs::LogGroup") {
      #expect(reader.text(id, "Properties", "RetentionInDays") == "30")
      // To delete them is what CloudFormation does unless told otherwise.
      #expect(reader.text(id, "DeletionPolicy") == nil)
    }
    for id in reader.resources(of: "AWS::Lambda::Function") {
      let log = reader.references(in: reader.resources[id]?["Properties"]?["LoggingConfig"])
      #expect(log.count == 1)
    }
  }

  @Test(arguments: TemplateCase.pairwise)
  func noRoleHasANameOrAllRights(_ templateCase: TemplateCase) throws {
    let reader = try TemplateReader(templateCase)
    for id in reader.resources(of: "AWS::IAM::Role") {
      #expect(reader.resources[id]?["Properties"]?["RoleName"] == nil)
      for policy in reader.resources[id]?["Properties"]?["Policies"]?.array() ?? [] {
        for statement in policy["PolicyDocument"]?["Statement"]?.array() ?? []
        where statement["Resource"]?.string == "*" {
          let actions = statement["Action"]?.array().compactMap(\.string) ?? []
          let taken = ["ssmmessages:", "ec2:", "ssm:UpdateInstanceInformation"]
          #expect(actions.allSatisfy { action in taken.contains { action.hasPrefix($0) } }, "\(id)")
          #expect(!actions.isEmpty && actions.allSatisfy { !$0.contains("*") }, "\(id)")
        }
      }
    }
  }

  /// A session often has an hour. Ten minutes are for what is made before the service and for the pull of the image; at the end of the
  /// grace period a task that never got healthy is stopped.
  @Test(arguments: TemplateCase.pairwise)
  func aGitLabThatNeverGetsHealthyFailsWithinAnHour(_ templateCase: TemplateCase) throws {
    let service = try TemplateReader(templateCase).resources["Service"]?["Properties"]
    let breaker = service?["DeploymentConfiguration"]?["DeploymentCircuitBreaker"]
    #expect(breaker?["Enable"]?.bool == true && breaker?["Rollback"]?.bool == false)
    #expect(breaker?["ThresholdConfiguration"]?["Type"]?.string == "COUNT")
    let failures = try #require(breaker?["ThresholdConfiguration"]?["Value"]?.int)
    let grace = try #require(service?["HealthCheckGracePeriodSeconds"]?.int)
    #expect(10 * 60 + failures * (grace + 120) < 60 * 60)
    // An upgrade that moves the database to a newer PostgreSQL must not be stopped half-way.
    #expect(grace >= 1800)
  }

  /// The role of AWS's own console is missing where nobody ever opened that console.
  @Test(arguments: TemplateCase.pairwise)
  func everyStackHasARoleForCopiesOfItsFiles(_ templateCase: TemplateCase) throws {
    let reader = try TemplateReader(templateCase)
    let role = reader.resources["BackupRole"]?["Properties"]
    let trust = role?["AssumeRolePolicyDocument"]?["Statement"]?[0]
    #expect(trust?["Principal"]?["Service"]?.string == "backup.amazonaws.com")
    #expect(role?["ManagedPolicyArns"]?.array().count == 2)
    #expect(reader.resources(of: "AWS::Backup::BackupVault").isEmpty)
    #expect(reader.references(in: reader.root["Outputs"]?["BackupRoleArn"]) == ["BackupRole"])
  }

  @Test func theTaskHasAPublicAddressOnlyWithoutNAT() throws {
    for network in TemplateCase.Network.allCases {
      let reader = try TemplateReader(TemplateCase(network: network))
      let configuration = reader.resources["Service"]?["Properties"]?["NetworkConfiguration"]?["AwsvpcConfiguration"]
      let isPublic = network == .publicSubnets
      #expect(configuration?["AssignPublicIp"]?.string == (isPublic ? "ENABLED" : "DISABLED"))
      let subnets = reader.references(in: configuration?["Subnets"])
      #expect(subnets.count >= 2 && subnets.allSatisfy { $0.hasPrefix(isPublic ? "Public" : "Private") })
    }
  }

  /// GitLab does not start with a password that has one of its words, or one of the e-mail address, in it.
  @Test(arguments: ["gitlab", "devops", "root", "administrator", "admin", "example", "password"])
  func thePasswordHasRoomForNoWord(_ word: String) throws {
    let reader = try TemplateReader(TemplateCase())
    let rules = reader.resources["RootPassword"]?["Properties"]?["GenerateSecretString"]
    let excluded = try #require(rules?["ExcludeCharacters"]?.string)
    #expect(word.contains { excluded.contains($0) && excluded.contains($0.uppercased()) })
    #expect(rules?["ExcludePunctuation"]?.bool == true && rules?["PasswordLength"]?.int == 32)
  }

  @Test(arguments: TemplateCase.Network.allCases)
  func monitoringAnswersInsideANewVPCOnly(_ network: TemplateCase.Network) throws {
    let body = try StackTemplate(TemplateCase(network: network).choices()).body
    let list = body.split(separator: "\n").first { $0.contains("monitoring_whitelist") }
    let isNew = ![.existing, .existingInThreeZones].contains(network)
    #expect(list?.hasSuffix(" = ['127.0.0.0/8', '::1/128', '${VpcCidr}']") == (isNew ? true : nil))
  }

  @Test(arguments: [("19.1.6-ce.0", "nginx['listen_port']"), ("19.2.0-ce.0", "gitlab_rails['nginx']['listen_port']")])
  func nginxKeysFollowTheVersion(_ tag: String, key: String) throws {
    #expect(try StackTemplate(try TemplateCase(tag: tag).choices()).body.contains("                \(key) = 80\n"))
  }

  @Test(arguments: [
    TemplateCase(pinned: true), TemplateCase(network: .natInstance), TemplateCase(network: .publicSubnets),
    TemplateCase(network: .existing),
    TemplateCase(https: true), TemplateCase(https: true, certificate: .given),
    TemplateCase(https: true, certificate: .elsewhere), TemplateCase(cidrs: 3), TemplateCase(keep: false),
    TemplateCase(arm: true),
    TemplateCase(elastic: false), TemplateCase(backups: false), TemplateCase(insights: false),
    TemplateCase(tag: "19.2.0-ce.0"), TemplateCase(data: .givenFiles), TemplateCase(data: .givenPassword),
  ])
  func everyAnswerChangesTheTemplate(_ templateCase: TemplateCase) throws {
    #expect(
      try resourcesText(StackTemplate(try templateCase.choices()))
        != resourcesText(StackTemplate(try TemplateCase().choices())))
  }

  /// What is built, without the record of the answers.
  private func resourcesText(_ template: StackTemplate) throws -> Substring {
    let start = try #require(template.body.firstRange(of: "\nResources:\n"))
    return template.body[start.lowerBound...]
  }
}

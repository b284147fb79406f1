import Foundation
import Testing

/// The commands without a terminal: what they print, and how they end.
@Suite(.timeLimit(.minutes(15)))
struct CommandTests {
  // MARK: template

  @Test func printsTheTemplateAsYAMLAndAsJSON() async throws {
    try await Sandbox.with { sandbox in
      let yaml = try await sandbox.runAnswered("template")
      #expect(yaml.exitCode == 0 && yaml.errors.isEmpty)
      #expect(yaml.output.contains("\nResources:\n"))
      let json = try await sandbox.runAnswered("template", "--format", "json")
      #expect(json.exitCode == 0 && json.errors.isEmpty)
      let template = try JSONDecoder().decode(PrintedTemplate.self, from: Data(json.output.utf8))
      #expect(template.Resources.count > 40)
      for (id, resource) in template.Resources {
        #expect(yaml.output.contains("\n  \(id):\n"), "\(id) is in the JSON only")
        #expect(resource.Type.contains("::"))
      }
    }
  }

  @Test func writesTheParametersForItsOwnerOnly() async throws {
    try await Sandbox.with { sandbox in
      let path = sandbox.directory.appending(path: "parameters.json").path
      let result = try await sandbox.runAnswered("template", "--format", "json", "--parameters", path)
      #expect(result.exitCode == 0, "\(result.errors)")
      let template = try JSONDecoder().decode(PrintedTemplate.self, from: Data(result.output.utf8))
      let written = try Data(contentsOf: URL(filePath: path))
      let parameters = try JSONDecoder().decode([[String: String]].self, from: written)
      #expect(parameters.allSatisfy { Set($0.keys) == ["ParameterKey", "ParameterValue"] })
      #expect(Set(parameters.compactMap { $0["ParameterKey"] }) == Set(template.Parameters.keys))
      #expect(parameters.contains { $0["ParameterValue"] == "203.0.113.0/24" })
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  // MARK: plan and cost

  @Test func printsThePlanAsJSON() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.runAnswered("plan", "--json")
      #expect(result.exitCode == 0 && result.errors.isEmpty)
      let plan = try JSONDecoder().decode(PrintedPlan.self, from: Data(result.output.utf8))
      #expect(plan.stack.name == "gitlab" && plan.stack.region == "ap-northeast-1")
      #expect(plan.groups.map(\.name).contains("network"))
      #expect(plan.groups.map(\.resources.count).reduce(0, +) == plan.totals.resources)
      #expect(plan.groups.flatMap(\.resources).contains { $0.holdsData && $0.type == "AWS::EFS::FileSystem" })
      let all = Set(plan.groups.flatMap(\.resources).map(\.logicalId))
      #expect(plan.groups.flatMap(\.resources).allSatisfy { all.isSuperset(of: $0.dependsOn) })
      #expect(plan.totals.fixed.isMoney && plan.totals.usage.isMoney && plan.totals.monthly.isMoney)
      #expect(0 < plan.time.low && plan.time.low < plan.time.high)
      #expect(plan.warnings.allSatisfy { !$0.code.isEmpty && !$0.message.isEmpty })
    }
  }

  /// In JSON and in lines, from the resource to the answer and back.
  @Test func saysOfEachAnswerWhereItGoesAndOfEachResourceWhereItComesFrom() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.runAnswered("plan", "--json")
      let plan = try JSONDecoder().decode(PrintedPlan.self, from: Data(result.output.utf8))
      let resources = plan.groups.flatMap(\.resources)
      #expect(resources.allSatisfy { !$0.reason.isEmpty && !$0.answers.contains("") })
      for destination in plan.answers {
        let named = resources.filter { $0.answers.contains(destination.answer) }.map(\.logicalId)
        #expect(Set(destination.resources) == Set(named))
        let isSaid = (destination.changes == "resources") == !destination.resources.isEmpty
        #expect(isSaid, "\(destination.answer)")
      }
      #expect(Set(plan.answers.map(\.changes)) == ["resources", "estimate", "nothing"])
      let lines = try await sandbox.runAnswered("plan", "--lang", "en").output
      #expect(plan.answers.allSatisfy { lines.contains("\n  \($0.answer) ") })
      let silent = resources.filter(\.answers.isEmpty)
      #expect(!silent.isEmpty && silent.allSatisfy { $0.reason.hasPrefix("Always there") || $0.reason.hasPrefix("常に") })
      #expect(
        lines.contains("Always there, changed by no answer:") && silent.allSatisfy { lines.contains($0.logicalId) })
    }
  }

  @Test func printsTheCostAsJSON() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.runAnswered("cost", "--json")
      #expect(result.exitCode == 0 && result.errors.isEmpty)
      let cost = try JSONDecoder().decode(PrintedCost.self, from: Data(result.output.utf8))
      #expect(cost.region == "ap-northeast-1" && cost.currency == "USD" && cost.hoursPerMonth == 730)
      #expect(Set(cost.lines.map(\.kind)) == ["fixed", "usage"])
      #expect(cost.lines.allSatisfy { $0.monthly.isMoney && !$0.sku.isEmpty && !$0.resource.isEmpty })
      #expect(!cost.notCounted.isEmpty)
      #expect(cost.alternatives.map(\.name).prefix(3) == ["nat-gateway", "nat-instance", "public-subnets"])
      #expect(cost.alternatives.first?.total == cost.total, "the default is one of the alternatives")
      let plan = try await sandbox.runAnswered("plan", "--json")
      #expect(try JSONDecoder().decode(PrintedPlan.self, from: Data(plan.output.utf8)).totals.monthly == cost.total)
    }
  }

  @Test func saysThatAnUnknownRegionHasNoPrices() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(
        ["cost", "--access.allowedCidrs", "203.0.113.0/24", "--region", "mars-north-1", "--lang", "en"])
      #expect(result.exitCode == 1)
      #expect(result.errors.contains("mars-north-1") && result.errors.contains("--region"))
      #expect(result.output.isEmpty)
    }
  }

  // MARK: Refusals

  @Test func refusesAnOptionItDoesNotKnow() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["plan", "--colour"])
      #expect(result.exitCode == 252)
      #expect(result.errors.contains("--colour"))
      #expect(result.output.isEmpty)
    }
  }

  @Test func refusesAllWrongAnswersAtOnceWithTheirLines() async throws {
    try await Sandbox.with { sandbox in
      let file = try sandbox.write(
        """
        version: 1
        stack: {name: 1bad}
        network:
          cidr: 10.0.0.1/16
          egress: teleport
        access:
          allowedCidrs: [300.0.0.0/8]

        """, to: "answers.yaml")
      let result = try await sandbox.run(["plan", "--answers", file, "--lang", "en"])
      #expect(result.exitCode == 3)
      #expect(result.output.isEmpty)
      let lines = result.errors.split(separator: "\n")
      let starts = [":2: stack.name", ":4: network.cidr", ":5: network.egress", ":7: access.allowedCidrs"]
      #expect(lines.count == starts.count + 1, "\(result.errors)")
      for (line, start) in zip(lines, starts) { #expect(line.hasPrefix(file + start)) }
    }
  }

  @Test func refusesUnknownKeysAndWrongTypesWithTheirLines() async throws {
    try await Sandbox.with { sandbox in
      let file = try sandbox.write("version: 1\nfoo: 1\nstack: 7\n", to: "answers.yaml")
      let result = try await sandbox.run(["plan", "--answers", file, "--lang", "en"])
      #expect(result.exitCode == 3)
      #expect(result.errors.contains("\(file):2: foo"))
      #expect(result.errors.contains("\(file):3: stack"))
    }
  }

  @Test func saysWhatIsWrongWithFormAndAnswersAtOnceInTheOrderOfTheFile() async throws {
    try await Sandbox.with { sandbox in
      let file = try sandbox.write(
        """
        version: 1
        network:
          cidr: 10.0.0.1/16
          cidrs: [10.0.0.0/16]
        image:
          cpu: [1]
          memory: 7

        """, to: "answers.yaml")
      let result = try await sandbox.run(["plan", "--answers", file, "--lang", "en"])
      #expect(result.exitCode == 3)
      let starts = [
        "\(file):3: network.cidr (", "\(file):4: network.cidrs", "\(file):6: image.cpu", "\(file):7: image.memory",
        "access.allowedCidrs (not answered)", "5 ",
      ]
      let lines = result.errors.split(separator: "\n")
      #expect(lines.count == starts.count, "\(result.errors)")
      for (line, start) in zip(lines, starts) { #expect(line.hasPrefix(start)) }
    }
  }

  @Test func refusesWhatIsNoFileOfAnswersByItsOwnReason() async throws {
    try await Sandbox.with { sandbox in
      let folder = try await sandbox.run(["plan", "--answers", sandbox.directory.path, "--lang", "en"])
      #expect(folder.errors == "Is a directory: cannot read \(sandbox.directory.path)\n" && folder.exitCode == 3)
      let large = try sandbox.write(String(repeating: "#\n", count: 600_000), to: "large.yaml")
      let result = try await sandbox.run(["plan", "--answers", large, "--lang", "en"])
      #expect(result.errors.hasPrefix("It is larger than 1048576 bytes") && result.exitCode == 3)
    }
  }

  @Test func refusesAFileThatIsNotThere() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["plan", "--answers", "/nowhere/answers.yaml", "--lang", "en"])
      #expect(result.exitCode == 3)
      #expect(result.errors == "No such file or directory: cannot read /nowhere/answers.yaml\n")
    }
  }

  @Test func sendsScriptsThatOpenTheWizardToDeploy() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["--lang", "en"])
      #expect(result.exitCode == 1)
      #expect(result.errors.contains("not a terminal"))
      #expect(result.errors.contains("gitlab-wizard deploy --answers"))
      #expect(result.output.isEmpty)
    }
  }

  // MARK: Help

  @Test(arguments: [("en", "Nothing is created before you say"), ("ja", "承認するまで何も作成しません。")])
  func helpsInBothLanguages(language: String, words: String) async throws {
    try await Sandbox.with { sandbox in
      let asked = try await sandbox.run(["--help", "--lang", language])
      #expect(asked.exitCode == 0 && asked.errors.isEmpty)
      #expect(asked.output.contains(words))
      #expect(asked.output.contains("  gitlab-wizard template --access.allowedCidrs 203.0.113.0/24\n"))
      #expect(asked.output.contains(language == "ja" ? "\nコマンド:" : "\nCOMMANDS:"))
      let spoken = try await sandbox.run(["--help"], environment: ["LC_ALL": "\(language)_XX.UTF-8"])
      #expect(spoken.output == asked.output)
      for command in ["template", "plan", "cost", "deploy", "change", "answers", "wizard"] {
        let result = try await sandbox.run([command, "--help", "--lang", language])
        #expect(result.exitCode == 0, "\(command)")
        #expect(result.output.contains("--network.egress"), "\(command)")
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completesCommandsAndAnswers(shell: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["--generate-completion-script", shell])
      #expect(result.exitCode == 0)
      #expect(result.output.contains("never-healthy") && result.output.contains("network.egress"))
      let script = try sandbox.write(result.output, to: "completion")
      // Only bash is on every machine.
      let check = try await sandbox.run(
        "/bin/sh", ["-c", "! command -v \(shell) >/dev/null || \(shell) -n \(script)"],
        environment: ["PATH": "/usr/bin:/bin"])
      #expect(check.exitCode == 0, "\(check.errors)")
    }
  }
}

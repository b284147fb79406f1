internal import AWSGateway
internal import Deployment
internal import FoundationEssentials
internal import GitLabStack
internal import Phrases

/// As a file: JSON that a person can read, and from which `aws` alone can do the work.
extension SavedPlan {
  static let kind = "gitlab-wizard plan"
  static let form = 1.0

  /// - Parameter name: what the file is called, for the commands in it.
  package func text(named name: String) throws -> String {
    var entries = try entries(named: name)
    entries["hash"] = .string(try Self.hash(of: entries))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(JSONTree.object(entries)), as: UTF8.self) + "\n"
  }

  /// Over everything but itself, however it is laid out.
  static func hash(of entries: [String: JSONTree]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return "sha256:" + SHA256.digest(of: try encoder.encode(entries.filter { $0.key != "hash" }))
  }

  private func entries(named name: String) throws -> [String: JSONTree] {
    let request = ChangeSetRequest(
      stackName: stackName, template: template, tags: tags, name: changeSetName, isUpdate: isUpdate)
    return [
      "kind": .string(Self.kind), "form": .number(Self.form), "program": .string(program),
      "stack": .string(stackName.description), "region": .string(region.description),
      "account": account.map(JSONTree.string) ?? .null, "standing": standing.json,
      "answers": .string(AnswersFile.text(for: answers, language: .english)),
      "request": try JSONDecoder().decode(JSONTree.self, from: Data(try request.json().utf8)),
      "commands": .list(commands(named: name).map(JSONTree.string)),
    ]
  }

  /// What `aws` alone makes of the file. Not `describe-events`: every version of `aws` knows the events of a stack.
  package func commands(named name: String) -> [String] {
    let place = "--stack-name \(stackName) --region \(region)"
    return [
      "jq .request \(Shell.word(name)) > request.json",
      "aws cloudformation create-change-set --cli-input-json file://request.json --region \(region)",
      "aws cloudformation describe-change-set --change-set-name \(changeSetName) \(place)",
      "aws cloudformation execute-change-set --change-set-name \(changeSetName) \(place)",
      "aws cloudformation describe-stack-events \(place)",
    ]
  }

  /// The same for the same plan.
  private var changeSetName: String {
    let parameters = template.parameters.map { "\($0.name)=\($0.value)" }.joined(separator: "\n")
    return "gitlab-wizard-plan-\(SHA256.digest(of: (template.body + parameters).utf8).prefix(12))"
  }
}

extension SavedPlan.Standing {
  fileprivate var json: JSONTree {
    switch self {
    case .unseen: .object(["state": .string("unseen")])
    case .none: .object(["state": .string("none")])
    case .stack(let stack):
      .object([
        "state": .string("stack"), "stackId": .string(stack.id), "template": .string(stack.template),
        "values": .string(stack.values),
        "changed": stack.changed.map(JSONTree.number) ?? .null,
      ])
    }
  }
}

internal import Deployment
internal import FoundationEssentials
internal import GitLabStack

extension SavedPlan {
  /// Reads a file that was saved. What somebody changed in it is refused, be it for the better: it would no longer be what was
  /// looked at when it was saved.
  package init(_ bytes: [UInt8]) throws(SavedPlanFault) {
    guard case .object(let entries) = try? JSONDecoder().decode(JSONTree.self, from: Data(bytes)),
      entries["kind"]?.text == Self.kind
    else { throw .notOurs }
    guard entries["form"] == .number(Self.form) else {
      throw .otherForm(entries["program"]?.text ?? "?")
    }
    guard let hash = try? Self.hash(of: entries), entries["hash"]?.text == hash else { throw .edited }
    guard let plan = SavedPlan(whole: entries) else { throw .notOurs }
    self = plan
  }

  /// nil where something is lacking, which no program of ours has written.
  private init?(whole entries: [String: JSONTree]) {
    guard let stackName = entries["stack"]?.text.flatMap({ try? StackName($0) }),
      let region = entries["region"]?.text.flatMap({ try? Region($0) }),
      let request = entries["request"], let body = request["TemplateBody"]?.text,
      let standing = entries["standing"].flatMap(Standing.init),
      let answers = entries["answers"]?.text.flatMap({ try? AnswersFile.read($0) }),
      let program = entries["program"]?.text
    else { return nil }
    let parameters = (request["Parameters"]?.items ?? []).compactMap { item in
      item["ParameterKey"]?.text.flatMap { name in
        item["ParameterValue"]?.text.map { StackTemplate.Parameter(name: name, value: $0) }
      }
    }
    let tags = (request["Tags"]?.items ?? []).compactMap { item in
      item["Key"]?.text.flatMap { key in item["Value"]?.text.map { Tag(key: key, value: $0) } }
    }
    self.init(
      stackName: stackName, region: region, account: entries["account"]?.text,
      template: StackTemplate(body: body, parameters: parameters), tags: tags, answers: answers.answers,
      standing: standing, program: program)
  }
}

extension SavedPlan.Standing {
  fileprivate init?(_ json: JSONTree) {
    switch json["state"]?.text {
    case "unseen": self = .unseen
    case "none": self = .none
    case "stack":
      guard let id = json["stackId"]?.text, let template = json["template"]?.text, let values = json["values"]?.text
      else { return nil }
      let changed: Double? = if case .number(let time)? = json["changed"] { time } else { nil }
      self = .stack(SavedPlan.Stack(id: id, changed: changed, template: template, values: values))
    default: return nil
    }
  }
}

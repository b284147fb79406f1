internal import Deployment
internal import GitLabStack
package import Permissions
package import Phrases

/// The policies of a plan as `policy` prints them: the JSON that IAM takes is the result, all else is talk.
package struct PolicyReport: Encodable {
  struct Document: Encodable {
    let name: String
    let holder: String
    let size: Int
    let limit: Int
    let actions: Int
    let policy: PolicyDocument
  }

  private let purpose: String
  private let stack: String
  private let region: String
  private let partition: String
  private let account: String?
  private let role: String?
  private let documents: [Document]
  private let notes: [String]

  private let set: PolicySet
  private let said: [Phrase]

  private enum CodingKeys: String, CodingKey {
    case purpose, stack, region, partition, account, role, documents, notes
  }

  package init(_ set: PolicySet, in language: Language) {
    self.set = set
    said = set.notes
    purpose = set.purpose.rawValue
    stack = set.place.stack.description
    region = set.place.region.description
    partition = set.place.partition
    account = set.place.account
    role = set.role
    documents = set.policies.map { policy in
      Document(
        name: policy.name, holder: policy.holder.rawValue, size: policy.document.size, limit: PolicyDocument.largest,
        actions: policy.document.actions.count, policy: policy.document)
    }
    notes = said.map { $0[language] }
  }

  /// Prints what IAM takes, and beside it whose it is and how it is given.
  ///
  /// - Parameter name: of the only one that is wanted, where there are several.
  package func tell(on console: Console, only name: String?) throws {
    let names = set.policies.map(\.name)
    if let name, !names.contains(name) {
      throw Failure(.usage, PolicyPhrases.noSuchDocument(name, known: names.joined(separator: ", ")))
    }
    let wanted = set.policies.filter { name == nil || $0.name == name }
    for policy in wanted {
      console.printError("# \(policy.name)")
      for sentence in [set.sentence(about: policy.holder), policy.sizeSentence] { remark(sentence, on: console) }
    }
    let commands = set.commands(for: wanted)
    if !commands.isEmpty { console.printError("# \(PolicyPhrases.attach[console.language])") }
    for command in commands { console.printError("#   \(command)") }
    if wanted.count > 1 { remark(PolicyPhrases.pickOne, on: console) }
    for sentence in said { remark(sentence, on: console) }
    if wanted.count == 1 {
      try console.tell(json: wanted[0].document)
    } else {
      try console.tell(
        json: Dictionary(wanted.map { ($0.name, $0.document) }, uniquingKeysWith: { first, _ in first }))
    }
  }

  private func remark(_ phrase: Phrase, on console: Console) {
    for line in phrase[console.language].lines(to: 76) { console.printError("# \(line)") }
  }
}

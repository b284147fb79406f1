internal import Deployment
internal import Operations
internal import Phrases

/// A change set that was left for somebody else, as an object of `--json`.
struct LeftChangeSetLine: Encodable {
  let type = "left"
  let changeSet: String
  let stackId: String
  let console: String
  let execute: String
  /// In this order.
  let discard: [String]
  /// What whoever executes it has to have.
  let rights: String

  init(_ left: LeftChangeSet, in language: Language) {
    changeSet = left.arn
    stackId = left.stackID
    console = left.console
    execute = left.execution
    discard = left.discarding
    rights = left.rights[language]
  }
}

extension LinePrinter {
  /// Tells how somebody else goes on with a change set. What is to be copied stands whole on lines of its own.
  func say(_ left: LeftChangeSet) throws {
    switch output {
    case .json: try line(LeftChangeSetLine(left, in: console.language))
    case .text:
      for fact in left.facts {
        let name = fact.name[console.language]
        if !name.isEmpty { try console.tell("\(name):") }
        try console.tell(fact.text)
      }
      console.printError(left.rights)
      if left.emptyStack != nil { console.printError(HandoverPhrases.emptyStackWaits) }
    }
  }
}

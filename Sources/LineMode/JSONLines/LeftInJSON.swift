internal import Account
internal import FoundationEssentials
internal import Operations

/// A thing that a deleted stack left, in JSON.
struct LeftInJSON: Encodable {
  let logicalId: String
  let resourceType: String
  let physicalId: String
  /// The command that deletes it for good; nil where we know of none, and in a rehearsal, which leaves nothing.
  let removal: String?
  /// The option by which a new stack takes it; nil where none does.
  let takenBy: String?

  init(_ thing: LeftOver, isRehearsed: Bool) {
    logicalId = thing.logicalID
    resourceType = thing.type
    physicalId = thing.id
    let words = thing.removal.joined(separator: " ").split(separator: " ").filter { $0 != "\\" }
    takenBy = isRehearsed ? nil : thing.answer?.flag
    removal = words.isEmpty || isRehearsed ? nil : words.joined(separator: " ")
  }
}

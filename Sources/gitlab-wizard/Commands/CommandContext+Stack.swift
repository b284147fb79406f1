import LineMode
import AWSGateway
import GitLabStack
import OperationRunning
import Operations
import Phrases
import Rehearsal
import Screens

/// For the commands about a stack that is there.
extension CommandContext {
  /// Settles where and which stack is meant; returns the region. A name that no stack can have is refused before anyone is asked.
  mutating func settle(_ name: String?) throws -> Region {
    if let name {
      answers[.stackName] = .text(try Self.checked(name))
    } else if let objection = Choices.objection(to: .stackName, in: answers) {
      throw Failure([objection], in: file)
    }
    let region = try region()
    answers[.stackRegion] = .text(region.description)
    // In a rehearsal there is one stack from the beginning, and it is the one to practise on.
    if isRehearsal, answers[.stackName] == nil { answers[.stackName] = .text(RehearsalAccount.existingStack) }
    return region
  }

  /// An empty one is refused too: among the answers it would be none, and stand for the default.
  private static func checked(_ name: String) throws -> String {
    do throws(Refusal) {
      return try StackName(name).description
    } catch {
      throw Failure([Objection(.stackName, value: name, error)], in: AnswersSource(path: nil, lines: [:]))
    }
  }

  /// The region, if need be from `aws configure`. One that was named and is none is refused: another would be another stack.
  func region() throws -> Region {
    if let name = nameOfRegionAtHand {
      do throws(Refusal) {
        return try Region(name)
      } catch {
        throw Failure(
          [Objection(.stackRegion, value: name, error)], in: file)
      }
    }
    let desk = desk
    let configured = try waiting { try await desk.cli(nil).configuredRegion() }
    guard let configured, let region = try? Region(configured) else { throw Failure(253, .noRegion) }
    return region
  }

  /// The stack that is meant, with what it was made from where that can be read. One that is not ours is refused.
  func liveStack(in region: Region) throws -> LiveStack {
    let (desk, name) = (desk, stackName)
    let live = try waiting { try await desk.cli(region).liveStack(named: name) }
    guard let live else { throw Failure(254, .noSuchStack(name, region: region.description)) }
    guard live.origin != .others else { throw Failure(4, .isNotOurs(name)) }
    return live
  }

  /// The same for a command that needs to know what the stack is made of.
  func readableStack(in region: Region) throws -> LiveStack {
    let live = try liveStack(in: region)
    if let trouble = live.whyNoChange { throw Failure(trouble) }
    return live
  }
}

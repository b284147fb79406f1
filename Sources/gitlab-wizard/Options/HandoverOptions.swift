import ArgumentParser
import Deployment
import GitLabStack
import Handover
import LineMode
import Phrases

/// A change set that somebody else is to execute.
struct LeavingOptions: ParsableArguments {
  @Flag(name: .customLong("leave-change-set"), help: .init(said: HandoverPhrases.helpLeave))
  var leavesChangeSet = false

  /// Refuses a yes beside it, and what needs one.
  func check(with running: RunOptions, _ repair: RepairOptions) throws {
    if leavesChangeSet, running.yes || running.detach || repair.way != nil {
      throw ValidationError(HandoverPhrases.leaveOrYes[.spoken])
    }
  }
}

/// A plan that was saved, to be deployed as it is.
struct SavedPlanOptions: ParsableArguments {
  @Option(
    help: .init(said: HandoverPhrases.helpPlan, "file", example: "gitlab-plan.json"),
    completion: .file(extensions: ["json"]))
  var plan: String?

  /// Refuses answers beside a plan, which brings its own.
  func check(with options: BuildingOptions) throws {
    guard plan != nil else { return }
    if options.common.answersFile != nil || options.flags.answers.keys.contains(where: { $0 != .stackRegion }) {
      throw ValidationError(HandoverPhrases.answersAreInside[.spoken])
    }
  }

  /// The plan in the file that was named; nil where none was.
  func read() throws -> SavedPlan? {
    guard let plan else { return nil }
    let bytes = try InputFile.bytes(of: plan)
    do throws(SavedPlanFault) {
      return try SavedPlan(bytes)
    } catch {
      throw Failure(.answerRefused, error.sentence(about: plan))
    }
  }
}

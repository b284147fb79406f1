import ArgumentParser
import Deployment
import Operations
import Phrases

/// How a stack that failed is to be repaired before it takes answers again, or what one that stands has lost.
struct RepairOptions: ParsableArguments {
  @Option(
    name: .customLong("repair"), help: .init(said: RepairPhrases.helpRepair, RepairWay.all),
    completion: .list(RepairWay.allCases.map(\.rawValue)))
  var way: RepairWay?

  /// Refuses to leave a repair after which the deployment goes on, and a backup that the repair would not wait for.
  func check(with running: RunOptions, _ backup: BackupOptions) throws {
    guard let way else { return }
    if running.detach, way.goesOn { throw ValidationError(RepairPhrases.repairIsNotLeft(way.rawValue)[.spoken]) }
    if backup.way != nil, !way.waitsForBackup {
      let words =
        way == .natInstance ? NATInstancePhrases.makesNoBackup : RepairPhrases.repairMakesNoBackup(way.rawValue)
      throw ValidationError(words[.spoken])
    }
  }
}

extension RepairWay: ExpressibleByArgument {}

internal import Account
internal import AWSGateway
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Upkeep

extension CommandContext {
  /// What a copy of a whole file system takes, before the yes to it.
  func copyForecast(of fileSystem: FileSystemARN, in region: Region) async -> CopyForecast {
    let desk = desk
    let (earlier, bytes) = await atOnce {
      await desk.points(of: fileSystem, triedOut: 0)
    } and: {
      await desk.size(of: fileSystem)
    }
    // Where nobody may look, all of it may be paid for.
    return CopyForecast(bytes: bytes, isFirst: earlier.value?.newestWhole == nil, in: region, prices(in: region))
  }
}

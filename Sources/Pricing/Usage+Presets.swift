package import GitLabStack

/// How wide the doubt is: the same plan in quiet and in busy months, beside `Usage.smallTeam`.
extension Usage {
  /// One person trying it out: an almost empty GitLab is about 5 GB with its own logs, and reads little more than its
  /// start-up; one start of the task in the month, a few clones, and a balancer far below one unit, which still counts
  /// as one here.
  package static let light = Usage(
    storageGB: 5, readGB: 10, writeGB: 5, natGB: 2, imagePulls: 1, dataOutGB: 5, loadBalancerUnits: 1, logGB: 1)

  /// Some twenty people with CI: artifacts and a registry fill 200 GB, every job clones through the balancer,
  /// PostgreSQL and Gitaly keep the elastic file system busy, and the task starts about weekly for updates of the image
  /// and settings.
  package static let heavy = Usage(
    storageGB: 200, readGB: 600, writeGB: 200, natGB: 100, imagePulls: 8, dataOutGB: 200, loadBalancerUnits: 2,
    logGB: 10)
}

/// How much the stack is expected to be used in a month: what moves the by-use part of the estimate.
///
/// Quantities are whole numbers, as people guess them.
package struct Usage: Hashable, Sendable {
  /// GB kept on the file system; its backup is as large.
  package var storageGB: Int
  /// GB read from an elastic file system.
  package var readGB: Int
  /// GB written to an elastic file system.
  package var writeGB: Int
  /// GB through the NAT, without image pulls.
  package var natGB: Int
  /// Container image pulls through the NAT: each start of a task is one.
  package var imagePulls: Int
  /// GB from the load balancer to the internet.
  package var dataOutGB: Int
  /// Average load balancer capacity units.
  package var loadBalancerUnits: Int
  /// GB of logs, ingested and kept.
  package var logGB: Int

  package init(
    storageGB: Int, readGB: Int, writeGB: Int, natGB: Int, imagePulls: Int, dataOutGB: Int, loadBalancerUnits: Int,
    logGB: Int
  ) {
    self.storageGB = storageGB
    self.readGB = readGB
    self.writeGB = writeGB
    self.natGB = natGB
    self.imagePulls = imagePulls
    self.dataOutGB = dataOutGB
    self.loadBalancerUnits = loadBalancerUnits
    self.logGB = logGB
  }

  /// A team of about five: 20 GB of repositories and database, a few pushes and clones a day each, one upgrade a month.
  package static let smallTeam = Usage(
    storageGB: 20, readGB: 60, writeGB: 20, natGB: 10, imagePulls: 2, dataOutGB: 20, loadBalancerUnits: 1, logGB: 1)
}

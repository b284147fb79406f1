/// What a rehearsal meets.
package enum Scenario: String, CaseIterable, Sendable {
  case happy
  /// Somebody takes the last Elastic IP address before the stack does.
  case quota
  /// All Elastic IP addresses are in use already, two of them by nothing.
  case quotaUsed = "quota-used"
  /// The container image cannot be pulled.
  case imagePullFails = "image-pull-fails"
  /// GitLab never answers the load balancer.
  case neverHealthy = "never-healthy"
  /// A change fails, and then cannot be taken back.
  case rollbackFails = "rollback-fails"
  /// The first deletion comes to a halt at a security group.
  case deleteStuck = "delete-stuck"
  /// The NAT gateway, or whatever stands for it, takes four times as long as it should.
  case slowNAT = "slow-nat"
  /// AWS takes no more questions, twice, for a while.
  case throttled
  /// The credentials expire, and are good again some minutes later.
  case credentialsExpire = "credentials-expire"
  /// There is no network for some minutes.
  case lostNetwork = "lost-network"
  /// The record is in the zone, but the domain is not delegated to it, so nobody finds it.
  case certificateStuck = "certificate-stuck"
  /// GitLab takes its time to set itself up.
  case gitlabSlow = "gitlab-slow"
  /// A new release of GitLab never answers, and the old one does not start on its data: the rollback fails too. The next try goes well.
  case releaseFails = "release-fails"
  /// The creation of the stack that is there failed three days ago, and what was made was kept.
  case keptFailure = "kept-failure"
  /// The stack that is there was made by 0.1.0, whose task has no guard of newer data.
  case earlierStack = "earlier-stack"
  /// An upgrade of the stack that is there failed, and so did its rollback.
  case stuckUpgrade = "stuck-upgrade"
  /// A backup of the file system fails half-way.
  case backupFails = "backup-fails"
  /// A backup by gitlab-backup fails half-way, for want of room.
  case backupFileFails = "backup-file-fails"
  /// Nobody has ever opened AWS Backup in this account: there is neither a vault nor a role.
  case backupNotSetUp = "backup-not-set-up"
  /// The GitLab that is there is three required stops behind.
  case behind
  /// A background migration of the GitLab that is there has failed.
  case migrationFails = "migration-fails"
  /// The background migrations of the GitLab that is there never come to their end.
  case migrationsHang = "migrations-hang"
  /// A restore of the file system fails half-way.
  case restoreFails = "restore-fails"
  /// What comes back of a backup is less than what was in it.
  case restoreDiffers = "restore-differs"
  /// The Session Manager plugin is not installed.
  case pluginMissing = "plugin-missing"
  /// Nobody may run anything in the container.
  case execDenied = "exec-denied"
  /// Somebody opened a port, shortened the log and terminated the NAT instance past CloudFormation; one that is made again stays.
  case drifted
  /// Beside the stack that is there stands a GitLab of the CDK project aws-cdk-gitlab-on-ecs.
  case seed
  /// The same, stopped, with a copy of its file system.
  case seedCopied = "seed-copied"
  /// The same, whose file system and secret are to stay.
  case seedKept = "seed-kept"
  /// The same, whose stack is gone.
  case seedGone = "seed-gone"
  /// Beside the stack that is there stand one that is stopped and one whose creation was undone.
  case several
  /// Nobody may look at how a GitLab is.
  case looksDenied = "looks-denied"

  /// Whether there is something to be seen on the home rather than on the way to another GitLab.
  package var isAboutHome: Bool {
    switch self {
    case .several, .looksDenied, .drifted, .keptFailure, .earlierStack, .stuckUpgrade, .behind, .migrationFails,
      .migrationsHang, .restoreFails, .restoreDiffers, .pluginMissing, .execDenied, .backupFails, .backupFileFails,
      .backupNotSetUp:
      true
    case .happy, .quota, .quotaUsed, .imagePullFails, .neverHealthy, .rollbackFails, .deleteStuck, .slowNAT,
      .throttled, .credentialsExpire, .lostNetwork, .certificateStuck, .gitlabSlow, .releaseFails, .seed, .seedCopied,
      .seedKept, .seedGone:
      false
    }
  }
}
